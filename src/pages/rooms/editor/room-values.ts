import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { usualSettings } from '#app/features/setting/model/usual-settings.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Person } from '#app/features/people/model/accounts.ts';

/** What the editor of a virtual room holds; it follows the screen, not the contract. */
export interface RoomValues {
  name: string;
  /** Only the users may hold meetings in it. */
  exclusive: boolean;
  users: readonly Person[];
  settings: MeetingSettings;
  /** Modes of picture and sound by the contract's numbers; null where the platform decides. */
  picture: { readonly vmp: number | null; readonly mix: number | null };
  /** Of unknown meaning; null where nobody chose. */
  visible: number | null;
  /** User domains that see the room, as they were read: unknown fields go back with them. */
  domains: readonly JsonObject[];
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
    picture: { vmp: null, mix: null },
    visible: null,
    domains: [],
  };
}
