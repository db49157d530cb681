import * as z from 'zod/mini';
import {
  HIGHEST_BITRATE,
  isLivePassword,
  LOWEST_BITRATE,
  MOST_VIDEO_FORMATS,
} from '#app/features/setting/model/media.ts';
import type { Setting } from '#app/features/setting/model/setting.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
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

type Schema = z.ZodMiniType;

/** A check that answers with the reason against a value. */
function must<T>(reasonAgainst: (value: T) => FieldReason | undefined) {
  return z.superRefine<T>((value, context) => {
    const params = reasonAgainst(value);
    if (params !== undefined) context.addIssue({ code: 'custom', params });
  });
}

function integerThat(reasonAgainst: (value: number) => FieldReason | undefined) {
  return z
    .number()
    .check(
      must((value) =>
        Number.isInteger(value)
          ? reasonAgainst(value)
          : { code: 'not-integer', found: shown(value) },
      ),
    );
}

const integer = integerThat(() => undefined);

function between(min: number, max: number) {
  return integerThat((value) =>
    value >= min && value <= max
      ? undefined
      : { code: 'out-of-range', min, max, found: shown(value) },
  );
}

const text = z.string();

function textOf(max: number) {
  return text.check(
    must((value) => {
      const bytes = utf8Length(value);
      return bytes > max ? { code: 'too-long', bytes, max } : undefined;
    }),
  );
}

type Fields = Readonly<Record<string, Schema>>;

/** Objects may have fields that are not known. */
function object(fields: Fields, required: readonly string[] = []) {
  const entries = Object.entries(fields).map(([word, schema]) => [
    word,
    required.includes(word) ? schema : z.optional(schema),
  ]);
  return z.looseObject(Object.fromEntries(entries));
}

const account = textOf(PERSON_TEXT_BYTES);
const personFields = { account, account_type: integer, name: text, conf_e164: text };
const person = object(personFields);
/** Whoever is in a list has an account. */
const listedFields = {
  ...personFields,
  account: account.check(must((value) => (value === '' ? { code: 'no-account' } : undefined))),
};
const listed = object(listedFields, ['account']);
const invited = object({ ...listedFields, protocol: integer, bitrate: integer }, ['account']);
const poll = object({ num: integer, keep_time: integer, mode: integer, members: z.array(person) });
const pane = object({ ...personFields, member_type: integer, chn_idx: integer, poll });

const REQUIRED = ['conf_type', 'voice_activity_detection', 'max_join_mt'] as const;
/** Enumeration of `conf_type` for templates: it knows no automatic kind, as meetings do. */
const TEMPLATE_KINDS: readonly number[] = [0, 1, 2];

/** The schemas of the settings in an object of the template, or at its top. */
function settingsOf(part: string): Fields {
  const settings: readonly Setting[] = SETTINGS;
  return Object.fromEntries(
    settings.flatMap((setting) => {
      const [word = '', owner = ''] = setting.word.split('.').toReversed();
      return owner === part ? [[word, settingSchema(setting)]] : [];
    }),
  );
}

function settingSchema(setting: Setting): Schema {
  switch (setting.kind) {
    case 'switch':
      return between(0, 1);
    case 'choice':
      return setting.word === 'conf_type'
        ? integerThat((value) =>
            TEMPLATE_KINDS.includes(value)
              ? undefined
              : { code: 'not-listed', found: shown(value) },
          )
        : integer;
    case 'number': {
      const number = between(setting.min, setting.max);
      if (setting.asText === undefined) return number;
      return z.pipe(z.pipe(text, z.transform(numberIn)), z.optional(number));
    }
    case 'text': {
      if (setting.charset !== 'live-password') return textOf(setting.maxBytes ?? Infinity);
      return text.check(
        must((value) => (isLivePassword(value) ? undefined : { code: 'live-password' })),
      );
    }
    case 'list':
      return z.array(integer);
    default:
      return z.unknown(); // meaning unknown: nothing can be wrong with it
  }
}

/** The number that a text says; the text itself where it says none. */
function numberIn(digits: string): unknown {
  if (digits === '') return undefined;
  return /^-?\d+$/.test(digits) ? Number(digits) : digits;
}

const FIELDS: Fields = {
  ...settingsOf(''),
  bind_e164: between(0, 1),
  chairman: person,
  speaker: person,
  invite_members: z.array(invited),
  audiences: z.array(invited),
  vips: z.array(listed),
  keep_calling_members: z.array(listed),
  doubleflow_members: z.array(listed),
  vmp: object({
    layout: integer,
    mode: integer,
    voice_hint: integer,
    show_mt_name: integer,
    broadcast: integer,
    members: z.array(pane),
    poll,
  }),
  mix: object({ mode: integer, members: z.array(person), active_members: z.array(person) }),
  poll,
  recorder: object(settingsOf('recorder')),
  dcs: object(settingsOf('dcs')),
  ai: object(settingsOf('ai')),
  video_formats: z
    .array(
      object({
        format: integer,
        resolution: integer,
        frame: integer,
        bitrate: between(LOWEST_BITRATE, HIGHEST_BITRATE),
      }),
    )
    .check(z.maxLength(MOST_VIDEO_FORMATS)),
};

const schema = object(FIELDS, REQUIRED);

/**
 * Everything that the platform would not take, except the name, which a person may still change.
 * A value of the right kind that the contract does not list passes, except where it lists all there
 * are: an export of the same platform may have it.
 */
export function checkParams(params: JsonObject): FieldProblem[] {
  const read = schema.safeParse(params, { reportInput: true });
  return read.success ? [] : read.error.issues.map(problemOf);
}

/** Fields that nobody here knows; they travel as they are. */
export function unknownWords(params: JsonObject): string[] {
  return Object.keys(params).filter((word) => word !== 'name' && !Object.hasOwn(FIELDS, word));
}

function problemOf(issue: z.core.$ZodIssue): FieldProblem {
  const reason = reasonOf(issue);
  // a missing account is a problem of the whole person
  const isNobody = issue.path.at(-1) === 'account' && /missing|no-account/.test(reason.code);
  return isNobody
    ? { path: pathText(issue.path.slice(0, -1)), code: 'no-account' }
    : { ...reason, path: pathText(issue.path) };
}

/** By what a schema expects. */
const CODE_OF_TYPE: Readonly<
  Partial<Record<string, 'not-text' | 'not-integer' | 'not-list' | 'not-object'>>
> = { string: 'not-text', number: 'not-integer', array: 'not-list', object: 'not-object' };

/** Only `must` makes issues of its own, and it makes them of reasons. */
function isReason(params: unknown): params is FieldReason {
  return isJsonObject(params) && typeof params['code'] === 'string';
}

function reasonOf(issue: z.core.$ZodIssue): FieldReason {
  const { input } = issue;
  if (issue.code === 'custom' && isReason(issue.params)) return issue.params;
  if (issue.code === 'too_big' && Array.isArray(input)) {
    return { code: 'too-many', found: input.length, max: Number(issue.maximum) };
  }
  if (input === undefined) return { code: 'missing' };
  const type = issue.code === 'invalid_type' ? issue.expected : '';
  return { code: CODE_OF_TYPE[type] ?? 'not-object', found: shown(input) };
}

/** In the contract's words, such as `invite_members[3].account`. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      return at === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');
}

const LONGEST = 32;

function shown(value: unknown): string {
  const whole = JSON.stringify(value) ?? String(value);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
