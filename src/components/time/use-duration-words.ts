import { useTranslation } from 'react-i18next';

/** Minutes in words; 0 is a permanent meeting. */
export function useDurationWords(): (minutes: number) => string {
  const { t } = useTranslation('booking');
  return (minutes) => {
    if (minutes === 0) return t('duration.permanent');
    if (minutes < 60) return t('duration.minutes', { count: minutes });
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return rest === 0
      ? t('duration.hours', { count: hours })
      : t('duration.hoursMinutes', { hours, minutes: rest });
  };
}
