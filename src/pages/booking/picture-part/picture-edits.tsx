import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useEdits, type Edits } from '#app/components/undo/edits.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { useMeetingPlaces } from '#app/features/preset/where-used/use-meeting-places.ts';
import {
  useKnownPresets,
  type KnownPresets,
} from '#app/features/preset/where-used/use-known-presets.ts';
import { PeoplePlacesProvider } from '#app/features/preset/where-used/people-places.tsx';
import { useBooking } from '../booking-context.ts';
import type { BookingMode } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import { meetingNumberOf } from '../picture-fields.ts';
import { keepsUnderKey, presetsId } from '../staging.ts';

const PictureEditsContext = createContext<Edits<PictureAndSound> | undefined>(undefined);

/**
 * Keeps the edit history of picture and sound while the form is open, whichever section is open, and the index of who
 * is where in them and in the presets of the booking.
 */
export function PictureEditsProvider({ children }: { readonly children: ReactNode }) {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'picture' });
  const { field: people } = useController({ control, name: 'people' });
  const { mode, values } = useBooking();
  const edits = useEdits(field.value, field.onChange);
  const id = presetsId(mode, values.key);
  const owner = useMemo(
    (): PresetOwner | undefined => (id === '' ? undefined : { kind: 'meeting', id }),
    [id],
  );
  const known = useBookingPresets(mode, owner);
  const host = useMeetingPlaces({
    edits,
    roles: people.value,
    onRoles: people.onChange,
    known,
    owner,
    meetingNumber: mode.kind === 'edit' ? meetingNumberOf(mode.opened) : '',
  });
  return (
    <PictureEditsContext value={edits}>
      <PeoplePlacesProvider host={host}>{children}</PeoplePlacesProvider>
    </PictureEditsContext>
  );
}

/** The presets of the booking; those that an edited meeting has besides what is handed over with it stay as they are. */
function useBookingPresets(mode: BookingMode, owner: PresetOwner | undefined): KnownPresets {
  const id = mode.kind === 'edit' && keepsUnderKey(mode) ? mode.meetingId : undefined;
  const staged = useKnownPresets(owner);
  const saved = useKnownPresets(id === undefined ? undefined : { kind: 'meeting', id });
  const presets = useMemo(
    () => [...staged.presets, ...saved.presets.map((preset) => ({ ...preset, isFixed: true }))],
    [staged.presets, saved.presets],
  );
  return {
    presets,
    error: staged.error ?? saved.error,
    retry: () => {
      staged.retry();
      saved.retry();
    },
  };
}

export function usePictureEditsContext(): Edits<PictureAndSound> {
  const edits = useContext(PictureEditsContext);
  if (!edits) throw new Error('no picture edits above this component');
  return edits;
}
