import { useFormContext, useWatch } from 'react-hook-form';
import type { PresetOwner } from '#app/api/queries/presets.ts';
import { newStagingKey } from '#app/components/presets/staging-key.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';

export interface Staging {
  readonly owner: PresetOwner | undefined;
  readonly ensureOwner: () => PresetOwner;
}

/**
 * Where presets of the booking live: under the meeting that is edited; else under a key of the
 * client's own, made when the first is saved and kept in the draft before anything is sent.
 */
export function useStaging(): Staging {
  const { mode, keepDraft } = useBooking();
  const { control, getValues, setValue } = useFormContext<BookingValues>();
  const key = useWatch({ control, name: 'key' });
  const id = mode.kind === 'edit' ? (mode.meetingId ?? '') : key;
  return {
    owner: id === '' ? undefined : { kind: 'meeting', id },
    ensureOwner: () => {
      const known = mode.kind === 'edit' ? id : getValues('key');
      if (known !== '' || mode.kind === 'edit') return { kind: 'meeting', id: known };
      const made = newStagingKey();
      setValue('key', made, { shouldDirty: true });
      keepDraft();
      return { kind: 'meeting', id: made };
    },
  };
}
