import type { JsonObject } from '../http/json.ts';
import { DAY } from './platform-time.ts';

/** Somebody who can sign in. `admin` may change every meeting, `desk` its own (refusal 51112). */
export interface Person {
  readonly account: string;
  readonly password: string;
  readonly moid: string;
  readonly name: string;
  readonly role: 'admin' | 'desk';
  readonly mobile: string;
  readonly telephone: string;
}

/** An entry of the company's directory. */
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
  /** Of the department above it. */
  readonly parent_moid?: string;
}

/**
 * A meeting as stored. `fields` holds what was written, unknown keys included, and nothing else: defaults are added
 * when it is read, so an update that leaves a field out really falls back to the default.
 */
export interface Meeting {
  readonly id: string;
  /** The meeting's number: `conf_id` and, but for a booking in a virtual room, `e164`. */
  readonly number: string;
  /** `e164` of a booking in a virtual room: the room's. Its own number tells it from the room's other bookings. */
  readonly joinNumber?: string;
  readonly creator: string;
  readonly start: number;
  /** 0 = permanent. */
  readonly minutes: number;
  /** booked: becomes running and ended by the clock. */
  readonly status: 'booked' | 'awaiting' | 'refused' | 'cancelled';
  readonly endedAt?: number;
  readonly reason?: string;
  readonly series: string;
  /** The virtual room it is held in, or ''. */
  readonly room: string;
  readonly fields: JsonObject;
  readonly modified: number;
}

export interface Series {
  readonly id: string;
  readonly creator: string;
  readonly fields: JsonObject;
  /** Its meetings in order of time, the cancelled ones included. */
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
  /** A meeting's id, or the key a client stages files under. */
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

/** What an installation decides for itself; a scenario or a test may set it otherwise. */
export interface Settings {
  /** Every booking needs an approval first, and instant meetings are refused (99997). */
  readonly approval: boolean;
  /** GET /version's `api_level`: operations above it do not exist here. */
  readonly apiLevel: number;
  /** How far ahead the company may book. */
  readonly bookingDays: number;
  readonly virtualRoomLimit: number;
  readonly userDomain: string;
  readonly machineRoom: string;
}

export const defaultSettings: Settings = {
  approval: false,
  apiLevel: 11,
  bookingDays: 180,
  virtualRoomLimit: 50,
  userDomain: '8a1c6f2e4b7d4d0f9e3a5c7b1d2f4e60',
  machineRoom: 'mooooooo-oooo-oooo-oooo-defaultmachi',
};

export const SESSION_IDLE = 30 * 60_000;
export const FILE_LIFE = 7 * DAY;

/** Everything the platform remembers: plain records in Maps, so that `structuredClone` is a whole copy. */
export interface Db {
  seed: number;
  nextNumber: number;
  settings: Settings;
  readonly people: Map<string, Person>;
  /** account_token -> last use. */
  readonly tokens: Map<string, number>;
  /** SSO cookie -> who, and when last kept alive. */
  readonly sessions: Map<string, { readonly account: string; readonly alive: number }>;
  readonly departments: Map<string, Department>;
  readonly accounts: Map<string, Account>;
  readonly meetings: Map<string, Meeting>;
  readonly series: Map<string, Series>;
  readonly templates: Map<string, Template>;
  /** `meeting:<id>` or `template:<id>` -> its presets; the id may be a key not yet handed over. */
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
