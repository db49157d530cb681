import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { usualSettings } from '#app/features/setting/model/usual-settings.ts';
import type { Person } from '#app/features/people/model/accounts.ts';

/** What the editor of a virtual room holds; it follows the screen, not the contract. */
export interface RoomValues {
  name: string;
  /** Only the users may hold meetings in it. */
  exclusive: boolean;
  users: readonly Person[];
  settings: MeetingSettings;
}

/** What the platform itself fills in (field notes, section 4): H.264 HP 720p, 30 frames, 2048 kbit/s. */
const USUAL_FORMAT = { format: 4, resolution: 12, frame: 30, bitrate: 2048 } as const;

/** A room nobody has typed into. */
export function emptyRoom(): RoomValues {
  return {
    name: '',
    exclusive: false,
    users: [],
    settings: { ...usualSettings('room'), videoFormats: [USUAL_FORMAT] },
  };
}
