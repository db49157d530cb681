import { isJsonObject, ownValue } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import {
  HIGHEST_BITRATE,
  isLivePassword,
  LOWEST_BITRATE,
  MOST_VIDEO_FORMATS,
} from '#app/features/setting/model/media.ts';
import type { Setting } from '#app/features/setting/model/setting.ts';
import { fieldAt } from '#app/features/setting/model/settings-in-words.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import { PERSON_TEXT_BYTES, utf8Length } from '#app/lib/naming.ts';

/** What is wrong with the fields of a template that comes from a file, before they are sent. */

export type FieldReason =
  | { readonly code: 'missing' | 'no-account' | 'live-password' }
  | {
      readonly code: 'not-text' | 'not-integer' | 'not-object' | 'not-list' | 'not-listed';
      /** The value as it stands in the file, shortened. */
      readonly found: string;
    }
  | {
      readonly code: 'out-of-range';
      readonly min: number;
      readonly max: number;
      readonly found: string;
    }
  | { readonly code: 'too-long'; readonly bytes: number; readonly max: number }
  | { readonly code: 'too-many'; readonly found: number; readonly max: number };

export type FieldProblem = FieldReason & {
  /** In the contract's words, such as `invite_members[3].account`. */
  readonly path: string;
};

type Check = (value: unknown, path: string) => FieldProblem[];

const text: Check = (value, path) =>
  typeof value === 'string' ? [] : [{ path, code: 'not-text', found: shown(value) }];

const integer: Check = (value, path) =>
  Number.isInteger(value) ? [] : [{ path, code: 'not-integer', found: shown(value) }];

function between(min: number, max: number): Check {
  return (value, path) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return integer(value, path);
    if (value >= min && value <= max) return [];
    return [{ path, code: 'out-of-range', min, max, found: shown(value) }];
  };
}

/** Objects may have fields that the table does not know. */
function object(table: Readonly<Record<string, Check>>): Check {
  return (value, path) =>
    isJsonObject(value)
      ? Object.entries(table).flatMap(([word, check]) => {
          const inner = ownValue(value, word);
          return inner === undefined ? [] : check(inner, `${path}.${word}`);
        })
      : [{ path, code: 'not-object', found: shown(value) }];
}

function list(check: Check, most = Infinity): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return [{ path, code: 'not-list', found: shown(value) }];
    const items: readonly unknown[] = value;
    const crowd: FieldProblem[] =
      items.length > most ? [{ path, code: 'too-many', found: items.length, max: most }] : [];
    return [...crowd, ...items.flatMap((item, place) => check(item, `${path}[${place}]`))];
  };
}

const account: Check = (value, path) => {
  if (typeof value !== 'string') return text(value, path);
  const bytes = utf8Length(value);
  return bytes > PERSON_TEXT_BYTES
    ? [{ path, code: 'too-long', bytes, max: PERSON_TEXT_BYTES }]
    : [];
};
const person = object({ account, account_type: integer, name: text, conf_e164: text });
/** Somebody in a list is somebody. */
const listed: Check = (value, path) =>
  isJsonObject(value) && (value['account'] === undefined || value['account'] === '')
    ? [{ path, code: 'no-account' }]
    : person(value, path);
const invited: Check = (value, path) => [
  ...listed(value, path),
  ...(isJsonObject(value) ? object({ protocol: integer, bitrate: integer })(value, path) : []),
];
const poll = object({ num: integer, keep_time: integer, mode: integer, members: list(person) });
const pane: Check = (value, path) => [
  ...person(value, path),
  ...(isJsonObject(value)
    ? object({ member_type: integer, chn_idx: integer, poll })(value, path)
    : []),
];

/** What is not a single setting. */
const PARTS: Readonly<Record<string, Check>> = {
  bind_e164: between(0, 1),
  chairman: person,
  speaker: person,
  invite_members: list(invited),
  audiences: list(invited),
  vips: list(listed),
  keep_calling_members: list(listed),
  doubleflow_members: list(listed),
  vmp: object({
    layout: integer,
    mode: integer,
    voice_hint: integer,
    show_mt_name: integer,
    broadcast: integer,
    members: list(pane),
    poll,
  }),
  mix: object({ mode: integer, members: list(person), active_members: list(person) }),
  poll,
  recorder: object({ vrs_id: text }),
  dcs: object({}),
  ai: object({}),
  video_formats: list(
    object({
      format: integer,
      resolution: integer,
      frame: integer,
      bitrate: between(LOWEST_BITRATE, HIGHEST_BITRATE),
    }),
    MOST_VIDEO_FORMATS,
  ),
};

const ALL_SETTINGS: readonly Setting[] = SETTINGS;
const REQUIRED = ['conf_type', 'voice_activity_detection', 'max_join_mt'] as const;
/** Enumeration of `conf_type` for templates: it knows no automatic kind, as meetings do. */
const TEMPLATE_KINDS: readonly unknown[] = [0, 1, 2];

/** Words that somebody here knows the meaning or at least the kind of. */
const KNOWN_WORDS: ReadonlySet<string> = new Set([
  'name',
  ...Object.keys(PARTS),
  ...ALL_SETTINGS.map(({ word }) => word.split('.')[0] ?? word),
]);

/**
 * Everything that the platform would not take, except the name, which a person may still change.
 * A value of the right kind that the contract does not list passes, except where it lists all there
 * are: an export of the same platform may have it.
 */
export function checkParams(params: JsonObject): FieldProblem[] {
  const missing = REQUIRED.filter((word) => ownValue(params, word) === undefined).map(
    (path): FieldProblem => ({ path, code: 'missing' }),
  );
  const parts = Object.entries(PARTS).flatMap(([word, check]) => {
    const value = ownValue(params, word);
    return value === undefined ? [] : check(value, word);
  });
  const settings = ALL_SETTINGS.flatMap((setting) => {
    const value = fieldAt(params, setting.word);
    return value === undefined ? [] : checkSetting(setting, value);
  });
  return [...missing, ...parts, ...settings];
}

/** Fields that nobody here knows; they travel as they are. */
export function unknownWords(params: JsonObject): string[] {
  return Object.keys(params).filter((word) => !KNOWN_WORDS.has(word));
}

function checkSetting(setting: Setting, value: unknown): FieldProblem[] {
  const path = setting.word;
  switch (setting.kind) {
    case 'switch':
      return between(0, 1)(value, path);
    case 'choice':
      return path === 'conf_type' && Number.isInteger(value) && !TEMPLATE_KINDS.includes(value)
        ? [{ path, code: 'not-listed', found: shown(value) }]
        : integer(value, path);
    case 'number': {
      const { min, max, asText } = setting;
      if (asText === undefined) return between(min, max)(value, path);
      if (typeof value !== 'string') return text(value, path);
      return value === '' ? [] : between(min, max)(numberIn(value), path);
    }
    case 'text': {
      if (typeof value !== 'string') return text(value, path);
      if (setting.charset === 'live-password' && !isLivePassword(value)) {
        return [{ path, code: 'live-password' }];
      }
      const { maxBytes: max = Infinity } = setting;
      const bytes = utf8Length(value);
      return bytes > max ? [{ path, code: 'too-long', bytes, max }] : [];
    }
    case 'list':
      return list(integer)(value, path);
    default:
      return []; // meaning unknown: nothing can be wrong with it
  }
}

function numberIn(digits: string): unknown {
  return /^-?\d+$/.test(digits) ? Number(digits) : digits;
}

const LONGEST = 32;

function shown(value: unknown): string {
  const whole = JSON.stringify(value) ?? String(value);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
