import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { BookingValues } from '../booking-values.ts';
import type { Repeats } from './repeats.ts';
import { toggled } from './series-plan.ts';

/** Leaves dates out or puts them back; with the first, a reason is proposed. */
export function useToggledDates(): (days: readonly string[]) => void {
  const { t } = useTranslation('series');
  const { getValues, setValue } = useFormContext<BookingValues>();
  return (days) => {
    const before = getValues('repeats');
    const next = days.reduce<Repeats>((repeats, day) => toggled(repeats, day), before);
    const reason =
      before.skipped.length === 0 && next.reason === '' ? t('skips.reasonDefault') : next.reason;
    setValue('repeats', { ...next, reason }, { shouldDirty: true });
  };
}
