import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { momentOf } from '../clock.ts';
import type { Db } from '../db/db.ts';
import { isObject, type JsonObject } from '../http/json.ts';
import { profileFrom } from '../profile.ts';
import type { World } from '../world-state.ts';

/** A world as a file holds it: its data, its time and its profile; nobody is signed in. */
export interface RecordedWorld {
  readonly now: string;
  readonly profile: JsonObject;
  readonly db: Db;
}

const FORMAT = 'stand-in-world-1';

const text = z.string();
const int = z.int();
const fields = z.custom<JsonObject>(isObject, 'not an object');
const map = <Row>(row: z.ZodType<Row>) =>
  z.array(z.tuple([text, row])).transform((rows) => new Map(rows));
const bytes = z.base64().transform((given) => new Uint8Array(Buffer.from(given, 'base64')));

const file = z.strictObject({
  id: text,
  owner: text,
  name: text,
  creator: text,
  created: z.number(),
  bytes,
});
const box = z.strictObject({
  hdu_alias: text,
  hdu_id: text,
  box_x: z.number(),
  box_y: z.number(),
  box_width: z.number(),
  box_height: z.number(),
  online: int,
  used: int,
  volume: int,
  silence: int,
});
const settings = z.strictObject({
  approval: z.boolean(),
  apiLevel: int,
  bookingDays: int,
  roomNumbers: z.enum(['own', 'shared']),
  virtualRoomLimit: int,
  sizes: z.array(int),
  listsBy: z.enum(['overlap', 'start']),
  handsOver: z.boolean(),
  permanentEnd: z.enum(['empty', 'start']),
  userDomain: text,
  machineRoom: text,
});
const db = z.strictObject({
  seed: z.number(),
  nextNumber: int,
  settings,
  people: map(
    z.strictObject({
      account: text,
      password: text,
      moid: text,
      name: text,
      role: z.enum(['admin', 'desk']),
      mobile: text,
      telephone: text,
    }),
  ),
  departments: map(z.strictObject({ moid: text, name: text, parent_moid: text.exactOptional() })),
  accounts: map(
    z.strictObject({
      moid: text,
      name: text,
      e164: text,
      mobile: text,
      email: text,
      department: text,
    }),
  ),
  meetings: map(
    z.strictObject({
      id: text,
      number: text,
      joinNumber: text.exactOptional(),
      creator: text,
      start: z.number(),
      minutes: z.number(),
      status: z.enum(['booked', 'awaiting', 'refused', 'cancelled']),
      endedAt: z.number().exactOptional(),
      reason: text.exactOptional(),
      series: text,
      room: text,
      fields,
      modified: z.number(),
    }),
  ),
  series: map(
    z.strictObject({
      id: text,
      creator: text,
      fields,
      meetings: z.array(text),
      modified: z.number(),
    }),
  ),
  templates: map(z.strictObject({ id: text, number: text, creator: text, fields })),
  presets: map(
    z.array(
      z.strictObject({ id: text, family: z.enum(['vmp', 'mix', 'poll', 'tvwall']), body: fields }),
    ),
  ),
  files: map(file),
  images: map(file),
  wallStyles: map(
    z.strictObject({
      id: text,
      name: text,
      creator: text,
      columns: int,
      rows: int,
      parentWidth: z.number(),
      boxes: z.array(box),
    }),
  ),
  virtualRooms: map(z.strictObject({ id: text, number: text, fields })),
  platforms: map(z.strictObject({ name: text, type: int })),
  recorders: map(z.strictObject({ name: text })),
  resources: z.array(z.strictObject({ name: text, resolution: int, total: int, max_join_mt: int })),
  defaultTemplate: z.strictObject({ template: text, by: text, name: text }).nullable(),
});
const recorded = z.strictObject({
  format: z.literal(FORMAT),
  now: z.iso.datetime(),
  profile: fields,
  db,
});

/** The text of a file that `readWorld` reads. */
export function writeWorld({ db: data, clock, options }: World): string {
  const { tokens: _tokens, sessions: _sessions, settings: said, ...kept } = data;
  const { profile: _profile, ...others } = said;
  const world = {
    format: FORMAT,
    now: new Date(clock.now()).toISOString(),
    profile: options.profile ?? {},
    db: { ...kept, settings: others },
  };
  return JSON.stringify(world, (_key, value: unknown) => {
    if (value instanceof Map) return [...value];
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  });
}

/** @throws RangeError that names the first places that are wrong */
export function readWorld(given: string): RecordedWorld {
  const { success, data, error } = recorded.safeParse(parsed(given));
  if (!success) {
    const places = error.issues.slice(0, 3);
    const said = places.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
    throw new RangeError(`no recorded world: ${said.join('; ')}`);
  }
  const profile = profileFrom(data.profile);
  return {
    now: data.now,
    profile: data.profile,
    db: {
      ...data.db,
      settings: { ...data.db.settings, profile },
      tokens: new Map(),
      sessions: new Map(),
    },
  };
}

/** A world to start with, from a file; it goes on from the time it was recorded at, or from `now`. */
export function worldIn(path: string, now: string | undefined) {
  const { db: data, profile, now: then } = readWorld(readFileSync(path, 'utf8'));
  const start = now ?? then;
  momentOf(start);
  return { data, profile, now: start };
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw new RangeError('no recorded world: not JSON');
  }
}
