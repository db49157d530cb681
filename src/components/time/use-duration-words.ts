import { useTranslation } from 'react-i18next';

/** Minutes in words; 0 is a permanent meeting. */
export function useDurationWords(): (minutes: number) => string {
  const { t } = useTranslation('durations');
  return (minutes) => {
    if (minutes === 0) return t('permanent');
    if (minutes < 60) return t('minutes', { count: minutes });
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return rest === 0 ? t('hours', { count: hours }) : t('hoursMinutes', { hours, minutes: rest });
  };
}
