import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { BookingValues } from '../booking-values.ts';
import type { Repeats } from './repeats.ts';
import { toggled } from './series-plan.ts';

/** Excludes or restores dates; the first exclusion proposes a reason. The same function every time. */
export function useToggledDates(): (days: readonly string[]) => void {
  const { t } = useTranslation('series');
  const { getValues, setValue } = useFormContext<BookingValues>();
  return useCallback(
    (days) => {
      const before = getValues('repeats');
      const next = days.reduce<Repeats>((repeats, day) => toggled(repeats, day), before);
      const reason =
        before.skipped.length === 0 && next.reason === '' ? t('skips.reasonDefault') : next.reason;
      setValue('repeats', { ...next, reason }, { shouldDirty: true });
    },
    [t, getValues, setValue],
  );
}
