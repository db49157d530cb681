import { useMemo } from 'react';
import type { Edits } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { useStable } from '#app/components/use-stable.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { PresetOwner } from '../api/presets.ts';
import { designsOf, editPicture } from '../model/people-in-design.ts';
import type { DesignEdit } from '../model/people-in-design.ts';
import { usePicturePeople } from '../picture-section/use-picture-people.ts';
import type { PlacesHost } from './people-places.tsx';
import type { KnownPresets } from './use-known-presets.ts';

interface MeetingPlacesOptions {
  readonly edits: Edits<PictureAndSound>;
  readonly roles: MeetingPeople;
  readonly onRoles: (people: MeetingPeople) => void;
  readonly known: KnownPresets;
  /** Undefined if no preset was staged yet. The same object until it changes. */
  readonly owner: PresetOwner | undefined;
  readonly meetingNumber: string;
}

/** The form of a meeting or template: its own picture and sound, its roles and its presets. */
export function useMeetingPlaces(options: MeetingPlacesOptions): PlacesHost {
  const { edits, roles, onRoles, known, owner, meetingNumber } = options;
  const { people } = usePicturePeople(roles);
  const { value, apply, history } = edits;
  const designs = useMemo(() => designsOf(value), [value]);
  const onEdit = useStable((step: StepName, edit: DesignEdit) =>
    apply(step, editPicture(value, edit)),
  );
  return {
    roles,
    people,
    designs,
    ofMeeting: NONE,
    presets: known.presets,
    known,
    onEdit,
    onRoles,
    owner,
    meetingNumber,
    lastMove: history.lastMove,
  };
}

const NONE: PlacesHost['ofMeeting'] = [];
