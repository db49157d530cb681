import type { JsonObject } from '../http/json.ts';
import { usualProfile, type Profile } from '../profile.ts';
import { DAY } from './platform-time.ts';

/** A user who can sign in. `admin` may change every meeting, `desk` only its own (refusal 51112). */
export interface Person {
  readonly account: string;
  readonly password: string;
  readonly moid: string;
  readonly name: string;
  readonly role: 'admin' | 'desk';
  readonly mobile: string;
  readonly telephone: string;
}

/** An entry of the company directory. */
export interface Account {
  readonly moid: string;
  readonly name: string;
  readonly e164: string;
  readonly mobile: string;
  readonly email: string;
  readonly department: string;
}

export interface Department {
  readonly moid: string;
  readonly name: string;
  /** The id of the parent department. */
  readonly parent_moid?: string;
}

/**
 * A meeting as it is stored. `fields` holds what was written, including unknown keys, and nothing else:
 * defaults are added on reading, so that an update without a field really resets it to the default.
 */
export interface Meeting {
  readonly id: string;
  /** The meeting's number: `conf_id`, and also `e164` except for a booking in a virtual room (`roomNumbers`). */
  readonly number: string;
  /**
   * `e164` of a booking in a virtual room: the room's number. Its own number distinguishes it from the room's
   * other bookings.
   */
  readonly joinNumber?: string;
  readonly creator: string;
  readonly start: number;
  /** 0 = permanent. */
  readonly minutes: number;
  /** A booked meeting starts running and ends by the clock. */
  readonly status: 'booked' | 'awaiting' | 'refused' | 'cancelled';
  readonly endedAt?: number;
  readonly reason?: string;
  readonly series: string;
  /** The virtual room of the meeting, or ''. */
  readonly room: string;
  readonly fields: JsonObject;
  readonly modified: number;
}

export interface Series {
  readonly id: string;
  readonly creator: string;
  readonly fields: JsonObject;
  /** Its meetings in chronological order, including cancelled ones. */
  readonly meetings: readonly string[];
  readonly modified: number;
}

export interface Template {
  readonly id: string;
  readonly number: string;
  readonly creator: string;
  readonly fields: JsonObject;
}

export type PresetFamily = 'vmp' | 'mix' | 'poll' | 'tvwall';
export interface Preset {
  readonly id: string;
  readonly family: PresetFamily;
  readonly body: JsonObject;
}

export interface MeetingFile {
  readonly id: string;
  /** A meeting's id, or the key under which a client stages files. */
  readonly owner: string;
  readonly name: string;
  readonly creator: string;
  readonly created: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface VirtualRoom {
  readonly id: string;
  readonly number: string;
  readonly fields: JsonObject;
}

export interface WallBox {
  readonly hdu_alias: string;
  readonly hdu_id: string;
  readonly box_x: number;
  readonly box_y: number;
  readonly box_width: number;
  readonly box_height: number;
  readonly online: number;
  readonly used: number;
  readonly volume: number;
  readonly silence: number;
}

export interface WallStyle {
  readonly id: string;
  readonly name: string;
  readonly creator: string;
  readonly columns: number;
  readonly rows: number;
  readonly parentWidth: number;
  readonly boxes: readonly WallBox[];
}

export interface Resource {
  readonly name: string;
  readonly resolution: number;
  readonly total: number;
  readonly max_join_mt: number;
}

/** What an installation configures itself; a scenario or a test may change it. */
export interface Settings {
  /** Every booking needs approval, and instant meetings are refused (99997). */
  readonly approval: boolean;
  /** GET /version's `api_level`: operations above it do not exist on this platform. */
  readonly apiLevel: number;
  /** How many days ahead the company may book. */
  readonly bookingDays: number;
  /**
   * Whether a meeting booked in a virtual room has a number of its own as `conf_id`, or shares the room's: the
   * document calls both `conf_id` and `e164` "会议e164号".
   */
  readonly roomNumbers: 'own' | 'shared';
  readonly virtualRoomLimit: number;
  /** The sizes of meetings that it has resources for (`max_join_mt`): 192; old platforms had others too. */
  readonly sizes: readonly number[];
  /**
   * Which meetings are "from" a `start_time` on (operations 3 and 8 do not say): those that go on after it, or those
   * that start after it.
   */
  readonly listsBy: 'overlap' | 'start';
  /** Whether a meeting started from a template (operation 1, `create_type` 3) gets its presets and number. */
  readonly handsOver: boolean;
  /** `end_time` of a permanent meeting: an empty text, or its start. */
  readonly permanentEnd: 'empty' | 'start';
  readonly userDomain: string;
  readonly machineRoom: string;
  /** Where it does otherwise than usual. */
  readonly profile: Profile;
}

export const defaultSettings: Settings = {
  approval: false,
  apiLevel: 11,
  bookingDays: 180,
  roomNumbers: 'own',
  virtualRoomLimit: 50,
  sizes: [192],
  listsBy: 'overlap',
  handsOver: true,
  permanentEnd: 'empty',
  userDomain: '8a1c6f2e4b7d4d0f9e3a5c7b1d2f4e60',
  machineRoom: 'mooooooo-oooo-oooo-oooo-defaultmachi',
  profile: usualProfile,
};

export const SESSION_IDLE = 30 * 60_000;
export const FILE_LIFE = 7 * DAY;

/** The platform's whole state: plain records in Maps, so that `structuredClone` makes a complete copy. */
export interface Db {
  seed: number;
  nextNumber: number;
  settings: Settings;
  readonly people: Map<string, Person>;
  /** account_token -> last use. */
  readonly tokens: Map<string, number>;
  /** SSO cookie -> the user and the time of the last heartbeat. */
  readonly sessions: Map<string, { readonly account: string; readonly alive: number }>;
  readonly departments: Map<string, Department>;
  readonly accounts: Map<string, Account>;
  readonly meetings: Map<string, Meeting>;
  readonly series: Map<string, Series>;
  readonly templates: Map<string, Template>;
  /** `meeting:<id>` or `template:<id>` -> its presets; the id may be a staging key. */
  readonly presets: Map<string, readonly Preset[]>;
  readonly files: Map<string, MeetingFile>;
  readonly images: Map<string, MeetingFile>;
  readonly wallStyles: Map<string, WallStyle>;
  readonly virtualRooms: Map<string, VirtualRoom>;
  readonly platforms: Map<string, { readonly name: string; readonly type: number }>;
  readonly recorders: Map<string, { readonly name: string }>;
  resources: readonly Resource[];
  defaultTemplate: { readonly template: string; readonly by: string; readonly name: string } | null;
}

export function createDb(seed: number): Db {
  return {
    seed,
    nextNumber: 1,
    settings: defaultSettings,
    people: new Map(),
    tokens: new Map(),
    sessions: new Map(),
    departments: new Map(),
    accounts: new Map(),
    meetings: new Map(),
    series: new Map(),
    templates: new Map(),
    presets: new Map(),
    files: new Map(),
    images: new Map(),
    wallStyles: new Map(),
    virtualRooms: new Map(),
    platforms: new Map(),
    recorders: new Map(),
    resources: [],
    defaultTemplate: null,
  };
}
