import { useFormContext, useWatch } from 'react-hook-form';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { ensureStagingId, stagingId } from '../staging.ts';

export interface Staging {
  readonly owner: PresetOwner | undefined;
  readonly ensureOwner: () => PresetOwner;
}

/**
 * Where presets of the booking are stored: under the edited meeting, otherwise under a key that the client
 * generates when the first one is saved, and keeps in the draft before anything is sent.
 */
export function useStaging(): Staging {
  const { mode, keepDraft } = useBooking();
  const { control, getValues, setValue } = useFormContext<BookingValues>();
  const key = useWatch({ control, name: 'key' });
  const id = stagingId(mode, key);
  return {
    owner: id === '' ? undefined : { kind: 'meeting', id },
    ensureOwner: () => ({
      kind: 'meeting',
      id: ensureStagingId(mode, { getValues, setValue }, keepDraft),
    }),
  };
}
