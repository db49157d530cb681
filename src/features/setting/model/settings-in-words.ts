import { isJsonObject, ownValue } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Setting } from './setting.ts';
import { SETTINGS } from './settings.ts';

/** What a meeting's settings say, as codes for sentences; and a new meeting's settings. */

export type Meaning =
  | { readonly kind: 'on' | 'off' }
  /** A name of the table, or `raw:<number>` for a value the contract does not list. */
  | { readonly kind: 'choice'; readonly name: string }
  | { readonly kind: 'number'; readonly amount: number; readonly unit: string }
  /** A zero that is no amount (a permanent meeting). */
  | { readonly kind: 'zero'; readonly stands: string }
  | { readonly kind: 'text'; readonly text: string; readonly secret: boolean }
  /** A recording server by its id. */
  | { readonly kind: 'server'; readonly id: string }
  | { readonly kind: 'list'; readonly names: readonly string[] }
  /** Not known, or not of the kind it should be: to be shown as it came. */
  | { readonly kind: 'raw'; readonly value: unknown };

export interface SettingInWords {
  readonly setting: Setting;
  readonly meaning: Meaning;
  readonly isDefault: boolean;
  /** False while another setting makes it idle. */
  readonly matters: boolean;
}

const ALL: readonly Setting[] = SETTINGS;

/** Every known setting that the answer has, in the order of the table. */
export function settingsInWords(answer: JsonObject): SettingInWords[] {
  return ALL.flatMap((setting) => {
    const value = fieldAt(answer, setting.word);
    if (value === undefined) return [];
    const meaning = meaningOf(setting, value);
    return [
      { setting, meaning, isDefault: isDefault(setting, value), matters: matters(setting, answer) },
    ];
  });
}

/** Fields that are not settings: people, facts and times shown elsewhere, and the response envelope. */
const FACT_WORDS: ReadonlySet<string> = new Set(
  (
    'success error_code description meeting_id meeting_moid conf_id template_id id e164 name ' +
    'conf_name state status start_time end_time last_modify_time brief regular_meeting_moid ' +
    'user_domain_moid platform_id vmr_name mobile telephone live_url qr_code_base64 file_num ' +
    'invited_mt_num invite_num vip_num vmp_num mix_num poll_num'
  ).split(' '),
);
const SETTING_WORDS: ReadonlySet<string> = new Set(ALL.map(({ word }) => word));

/** Simple undocumented fields of the response, shown with the contract's names and raw values. */
export function undocumentedFields(
  answer: JsonObject,
): { readonly word: string; readonly value: string | number | boolean }[] {
  return Object.entries(answer).flatMap(([word, value]) => {
    if (FACT_WORDS.has(word) || SETTING_WORDS.has(word)) return [];
    const simple =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return simple ? [{ word, value }] : [];
  });
}

/** Whether a setting has an effect, given the values of the others. */
export function matters(setting: Setting, answer: JsonObject): boolean {
  if (setting.when === undefined) return true;
  const value = fieldAt(answer, setting.when.word);
  return typeof value === 'number' && setting.when.is.includes(value);
}

/** The value of a contract word; a dot goes into an object. */
export function fieldAt(answer: JsonObject, word: string): unknown {
  return word
    .split('.')
    .reduce<unknown>((at, part) => (isJsonObject(at) ? ownValue(at, part) : undefined), answer);
}

/** The same object with one word's value in it; objects on the way are kept or made. */
export function withField(answer: JsonObject, word: string, value: unknown): JsonObject {
  const [head = '', ...rest] = word.split('.');
  if (rest.length === 0) return { ...answer, [head]: value };
  const inner = ownValue(answer, head);
  return { ...answer, [head]: withField(isJsonObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** What a new meeting starts from: every known setting at its default, nothing of unknown meaning. */
export function defaultSettings(): JsonObject {
  return ALL.reduce<JsonObject>((fields, setting) => {
    if (setting.kind === 'raw' || setting.default === null) return fields;
    const travels = setting.kind === 'number' && setting.asText;
    return withField(fields, setting.word, travels ? String(setting.default) : setting.default);
  }, {});
}

function meaningOf(setting: Setting, value: unknown): Meaning {
  switch (setting.kind) {
    case 'switch':
      if (value === 0) return { kind: 'off' };
      return value === 1 ? { kind: 'on' } : { kind: 'raw', value };
    case 'choice':
      return typeof value === 'number'
        ? { kind: 'choice', name: setting.values.nameOf(value) }
        : { kind: 'raw', value };
    case 'number': {
      const amount = amountOf(setting, value);
      if (amount === undefined) return { kind: 'raw', value };
      return amount === 0 && setting.zero !== undefined
        ? { kind: 'zero', stands: setting.zero }
        : { kind: 'number', amount, unit: setting.unit };
    }
    case 'text':
      if (setting.ofServer && typeof value === 'string' && value !== '') {
        return { kind: 'server', id: value };
      }
      return typeof value === 'string'
        ? { kind: 'text', text: value, secret: setting.secret ?? false }
        : { kind: 'raw', value };
    case 'list':
      return isNumbers(value)
        ? { kind: 'list', names: value.map((item) => setting.values.nameOf(item)) }
        : { kind: 'raw', value };
    default:
      return { kind: 'raw', value };
  }
}

function isDefault(setting: Setting, value: unknown): boolean {
  switch (setting.kind) {
    case 'raw':
      return false;
    case 'list':
      return Array.isArray(value) && value.length === 0;
    case 'number':
      return amountOf(setting, value) === setting.default;
    case 'text':
      return value === (setting.default ?? '');
    default:
      return value === setting.default;
  }
}

/** A number, or a text of digits where the setting travels as text; an empty text is the default. */
function amountOf(
  setting: Extract<Setting, { kind: 'number' }>,
  value: unknown,
): number | undefined {
  if (typeof value === 'number') return value;
  if (setting.asText === undefined || typeof value !== 'string') return undefined;
  if (value === '') return setting.default;
  return /^\d+$/.test(value) ? Number(value) : undefined;
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
