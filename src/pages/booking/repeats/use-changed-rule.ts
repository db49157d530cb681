import { useCallback } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { BookingValues } from '../booking-values.ts';

/**
 * Changes a part of the rule, which is all that is given: what is shown may lag behind what was typed. The same
 * function every time.
 */
export function useChangedRule(): (part: Partial<RepeatRule>) => void {
  const { getValues, setValue } = useFormContext<BookingValues>();
  return useCallback(
    (part) => {
      const now = getValues('repeats');
      setValue('repeats', { ...now, rule: { ...now.rule, ...part } }, { shouldDirty: true });
    },
    [getValues, setValue],
  );
}
