import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { narrow, type Edits } from '#app/components/undo/edits.ts';
import { useStable } from '#app/components/use-stable.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { editPicture } from '#app/features/preset/model/people-in-design.ts';
import type { DesignEdit } from '#app/features/preset/model/people-in-design.ts';
import {
  useEditsWithPeople,
  type EditsWithPeople,
} from '#app/features/preset/picture-section/use-edits-with-people.ts';
import { useMeetingPlaces } from '#app/features/preset/where-used/use-meeting-places.ts';
import {
  useKnownPresets,
  type KnownPresets,
} from '#app/features/preset/where-used/use-known-presets.ts';
import { PeoplePlacesProvider } from '#app/features/preset/where-used/people-places.tsx';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingMode } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import { meetingNumberOf } from '../picture-fields.ts';
import { keepsUnderKey, presetsId } from '../staging.ts';

/** What a booking shows, with one history. */
interface BookingDesigns {
  readonly picture: PictureAndSound;
  /** Those of a series. */
  readonly walls: WallPreset;
}

interface BookingEdits {
  readonly picture: Edits<PictureAndSound>;
  readonly walls: Edits<WallPreset>;
  /** A step of the picture that brings people along. */
  readonly takePicture: EditsWithPeople<PictureAndSound>['bring'];
}

const BookingEditsContext = createContext<BookingEdits | undefined>(undefined);

/**
 * Keeps the edit history of picture, sound and a series' walls while the form is open, whichever section is open, and
 * the index of who is where in them and in the presets of the booking.
 */
export function PictureEditsProvider({ children }: { readonly children: ReactNode }) {
  const { control } = useFormContext<BookingValues>();
  const { field: picture } = useController({ control, name: 'picture' });
  const { field: walls } = useController({ control, name: 'walls' });
  const { field: people } = useController({ control, name: 'people' });
  const { mode, values } = useBooking();
  const value = useMemo(
    () => ({ picture: picture.value, walls: walls.value }),
    [picture.value, walls.value],
  );
  const { edits, bring } = useEditsWithPeople<BookingDesigns>({
    value,
    onChange: (next) => {
      if (next.picture !== value.picture) picture.onChange(next.picture);
      if (next.walls !== value.walls) walls.onChange(next.walls);
    },
    roles: people.value,
    onRoles: people.onChange,
  });
  const own = useMemo(
    (): BookingEdits => ({
      picture: narrow(edits, (whole) => whole.picture, withPicture),
      walls: narrow(
        edits,
        (whole) => whole.walls,
        (whole, next) => (whole.walls === next ? whole : { ...whole, walls: next }),
      ),
      takePicture: (step, next, joining) => bring(step, withPicture(edits.value, next), joining),
    }),
    [edits, bring],
  );
  const id = presetsId(mode, values.key);
  const owner = useMemo(
    (): PresetOwner | undefined => (id === '' ? undefined : { kind: 'meeting', id }),
    [id],
  );
  const known = useBookingPresets(mode, owner);
  const host = useMeetingPlaces({
    edits: own.picture,
    roles: people.value,
    onRoles: people.onChange,
    known,
    owner,
    meetingNumber: mode.kind === 'edit' ? meetingNumberOf(mode.opened) : '',
  });
  const isSeries = values.kind === 'recurring';
  const shown = isSeries ? edits.value.walls : undefined;
  const designs = useMemo(
    () => [
      ...host.designs,
      ...(shown === undefined || shown.walls.length === 0
        ? []
        : [{ family: 'wall', value: shown } as const]),
    ],
    [host.designs, shown],
  );
  const onEdit = useStable((step: StepName, edit: DesignEdit) =>
    edits.apply(step, editDesigns(edits.value, edit)),
  );
  return (
    <BookingEditsContext value={own}>
      <PeoplePlacesProvider host={{ ...host, designs, onEdit }}>{children}</PeoplePlacesProvider>
    </BookingEditsContext>
  );
}

function withPicture(designs: BookingDesigns, picture: PictureAndSound): BookingDesigns {
  return designs.picture === picture ? designs : { ...designs, picture };
}

/** The same object if nothing changes. */
function editDesigns(designs: BookingDesigns, edit: DesignEdit): BookingDesigns {
  const walls = edit.wall(designs.walls);
  const next = withPicture(designs, editPicture(designs.picture, edit));
  return walls === designs.walls ? next : { ...next, walls };
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

export function useBookingEdits(): BookingEdits {
  const edits = useContext(BookingEditsContext);
  if (!edits) throw new Error('no edits of a booking above this component');
  return edits;
}
