import type { TypedNumber } from '#app/lib/typed-number.ts';
import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { PERSON_TEXT_BYTES, utf8Length } from '#app/lib/naming.ts';
import { parseIp, parseIpWithPort } from './ip.ts';

/** The six kinds of account (`account_type` of the contract). */
export const accountKinds = codeNames([
  [1, 'moid'],
  [4, 'email'],
  [5, 'e164'],
  [6, 'phone'],
  [7, 'ip'],
  [8, 'alias-ip'],
]);
export type AccountKind = (typeof accountKinds.names)[number];

/** How a person is called (`protocol` of an invited member). */
export const callProtocols = codeNames([
  [0, 'h323'],
  [1, 'sip'],
  [2, 'rtc'],
  [255, 'automatic'],
]);
export type CallProtocol = (typeof callProtocols.names)[number];

/** Somebody or some terminal that takes part. The name is for display; it may be empty. */
export interface Person {
  readonly account: string;
  readonly kind: AccountKind | RawCode;
  readonly name: string;
  readonly protocol?: CallProtocol | RawCode;
  /** kbit/s, at most the meeting's own. The text itself while it cannot be read. */
  readonly bitrate?: TypedNumber;
}

export interface Account {
  readonly account: string;
  readonly kind: AccountKind;
}

export type AccountProblem =
  | 'account-too-long'
  | 'number-too-short'
  | 'number-too-long'
  | 'ip-out-of-range'
  | 'date-or-time'
  /** `1.38E+10`: a spreadsheet kept the first digits only. */
  | 'rounded'
  | 'unknown-form';

/** Why an account that could be read is not taken unasked. */
export type AccountDoubt =
  /** The number of a switchboard with an extension: an account holds one of them. */
  | 'extension'
  /** `20261129` */
  | 'looks-like-date'
  /** Digits grouped as no telephone number is. */
  | 'number-form'
  /** A staff number may be the number of a terminal, or not. */
  | 'staff-number';

export type AccountReading =
  (Account & { readonly doubt?: AccountDoubt }) | { readonly problem: AccountProblem };

const MOID = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const EMAIL =
  /^[^\s@,;<>()]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u;
const NUMBER = /^\+?[\d .()-]*\d$/;
/** A mobile number of mainland China, with or without its country code. */
const CN_MOBILE = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
/** A number of mainland China that is whole: area code and seven or eight digits, or a 400 number. */
const CN_LANDLINE =
  /^(?:(?:\+86|0086)0?(?:10|2\d|[3-9]\d\d)\d{7,8}|0(?:10|2\d|[3-9]\d\d)\d{7,8}|[48]00\d{7})$/;
const INTERNATIONAL = /^(?:\+|00)[1-9]\d{6,14}$/;
/** `8518-1157`, `(212) 555-0123`, `1-212-555-0123` */
const LOCAL = /^(?:(?:1[ .-]?)?\(?\d{3}\)?[ .-]?)?\d{3,4}[ .-]\d{4}$/;
/** The words before an extension. */
export const EXTENSION_WORDS = 'ext(?:ension|n)?\\.?|x|#|转|轉|分机号?|分機號?|内线|內線';
const EXTENSION = new RegExp(
  `^(.*\\d\\)?)\\s*[,;(]?\\s*(?:${EXTENSION_WORDS})\\s*[:.]?\\s*\\d{1,6}\\)?$`,
  'i',
);
const SHORTEST_NUMBER = 3;
/** ITU-T E.164: at most 15 digits. */
const LONGEST_NUMBER = 15;

/** Tells the kind of an account by its form and writes it the usual way. Blanks around it are ignored. */
export function readAccount(text: string): AccountReading {
  const plain = text.trim().replace(/^\(\+(\d{1,3})\)/, '+$1 ');
  const reading = readForm(plain);
  if ('account' in reading && utf8Length(reading.account) > PERSON_TEXT_BYTES) {
    return { problem: 'account-too-long' };
  }
  return reading;
}

function readForm(text: string): AccountReading {
  if (MOID.test(text)) return { account: text.toLowerCase(), kind: 'moid' };
  const ip = parseIpWithPort(text);
  if (ip !== undefined) return { account: ip, kind: 'ip' };
  const at = text.indexOf('@');
  if (at > 0) {
    const host = parseIp(text.slice(at + 1));
    if (host !== undefined && !/\s/.test(text)) {
      return { account: `${text.slice(0, at)}@${host}`, kind: 'alias-ip' };
    }
  }
  const dotted = /(?:^|@)(\d+(?:\.\d+){3})(?::\d+)?$/.exec(text)?.[1];
  if (dotted !== undefined && parseIp(dotted) === undefined) return { problem: 'ip-out-of-range' };
  if (EMAIL.test(text)) return { account: text, kind: 'email' };
  if (isDateOrTime(text)) return { problem: 'date-or-time' };
  if (/^[+-]?\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return { problem: 'rounded' };
  const main = EXTENSION.exec(text)?.[1];
  if (main !== undefined) return withDoubt(readForm(main.trim()), 'extension');
  if (NUMBER.test(text)) return readNumber(text);
  return { problem: 'unknown-form' };
}

function withDoubt(reading: AccountReading, doubt: AccountDoubt): AccountReading {
  return 'account' in reading ? { ...reading, doubt } : reading;
}

/** `2026-11-29`, `29.11.2026`, `11-29`, `2026/11/29 10:00`, `10:00:00`: the numbers of a date or a clock. */
function isDateOrTime(text: string): boolean {
  const clock = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\.?)?`;
  if (new RegExp(`^${clock}$`, 'i').test(text)) return true;
  const found = new RegExp(
    `^(?:(\\d{4})([-./ ])(\\d{1,2})(?:\\2(\\d{1,2}))?|(\\d{1,2})([-./])(\\d{1,2})(?:\\6(?:\\d{2}|\\d{4}))?)(?:[T ]\\s*${clock})?$`,
    'i',
  ).exec(text);
  if (found === null) return false;
  const [, year, , month, day = '1', first, , second] = found;
  if (year !== undefined) return /^(?:19|20)/.test(year) && isDay(Number(month), Number(day));
  return isDay(Number(first), Number(second)) || isDay(Number(second), Number(first));
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/**
 * A bare run of digits is a terminal's E.164 number, unless it is a Chinese mobile number; a number
 * written as telephones are (`+86\u2026`, `010-8518 1157`, `(010) \u2026`) is a telephone.
 */
function readNumber(text: string): AccountReading {
  const written = text.replace(/^(\+\d{1,3}[ .-]*)\(0\)/, '$1');
  const digits = written.replaceAll(/[ .()-]/g, '');
  const mobile = CN_MOBILE.exec(digits)?.[1];
  if (mobile !== undefined) return { account: mobile, kind: 'phone' };
  const length = digits.replace('+', '').length;
  if (digits === text && !text.startsWith('+')) {
    if (length < SHORTEST_NUMBER) return { problem: 'number-too-short' };
    if (length > LONGEST_NUMBER) return { problem: 'number-too-long' };
    const reading = { account: digits, kind: 'e164' } as const;
    return isPrintedDay(digits) ? { ...reading, doubt: 'looks-like-date' } : reading;
  }
  const main = /^([\d ().+-]*\d)\s*-\s*\d{1,6}$/.exec(written)?.[1];
  if (main !== undefined && isWholeNumber(main) && !CN_LANDLINE.test(digits)) {
    return withDoubt(
      readNumber(/^\d{7,8}$/.test(main) ? `${main.slice(0, -4)}-${main.slice(-4)}` : main),
      'extension',
    );
  }
  if (length < SHORTEST_NUMBER) return { problem: 'number-too-short' };
  if (length > LONGEST_NUMBER) return { problem: 'number-too-long' };
  if (CN_LANDLINE.test(digits) || INTERNATIONAL.test(digits)) {
    return { account: digits, kind: 'phone' };
  }
  if (isPrintedDay(digits)) return { account: digits, kind: 'phone', doubt: 'looks-like-date' };
  if (LOCAL.test(written) && /[()-]/.test(written) && !isRange(written))
    return { account: digits, kind: 'phone' };
  // Blanks inside anything but a telephone number: rather several numbers than one.
  if (!/[+()-]/.test(text)) return { problem: 'unknown-form' };
  return { account: digits, kind: 'phone', doubt: 'number-form' };
}

/** What an extension can stand behind. */
function isWholeNumber(text: string): boolean {
  const digits = text.replaceAll(/[ .()-]/g, '');
  return CN_LANDLINE.test(digits) || CN_MOBILE.test(digits) || /^\d{7,8}$/.test(text);
}

/** `20261129`, `20261129100000` */
function isPrintedDay(digits: string): boolean {
  const found = /^(?:19|20)\d{2}(\d{2})(\d{2})(?:\d{4}|\d{6})?$/.exec(digits);
  return found !== null && isDay(Number(found[1]), Number(found[2]));
}

/** `1001-1005` */
function isRange(text: string): boolean {
  const found = /^(\d{4})-(\d{4})$/.exec(text);
  return found !== null && Math.abs(Number(found[2]) - Number(found[1])) < 1000;
}

/** As `readAccount`, but of a kind that is known beforehand; a form that cannot be it is refused. */
export function readAccountAs(kind: AccountKind, text: string): AccountReading {
  const reading = readAccount(text);
  if ('problem' in reading || reading.kind === kind) return reading;
  const isNumber = (k: AccountKind) => k === 'e164' || k === 'phone';
  if (!isNumber(kind) || !isNumber(reading.kind)) return { problem: 'unknown-form' };
  // a terminal's number is written out, country code and all
  const whole = kind === 'e164' && reading.doubt !== 'extension';
  const account = whole ? text.replaceAll(/\D/g, '') : reading.account;
  return { ...reading, account, kind };
}

/**
 * Identifies a person: kind and account, the account normalised (letter case, dashes of a moid, +86
 * before a Chinese mobile number).
 */
export function personKey(person: Pick<Person, 'account' | 'kind'>): string {
  return `${person.kind}:${canonical(person.account.trim(), person.kind)}`;
}

function canonical(account: string, kind: Person['kind']): string {
  if (kind === 'moid') return account.toLowerCase().replaceAll('-', '');
  if (kind === 'phone') {
    const digits = account.replaceAll(/[ ()-]/g, '');
    return CN_MOBILE.exec(digits)?.[1] ?? digits;
  }
  return account.toLowerCase();
}

export interface MergedPeople {
  readonly people: readonly Person[];
  /** People who were already listed, or twice among those added. */
  readonly duplicates: readonly { readonly kept: Person; readonly dropped: Person }[];
}

/**
 * Puts `incoming` behind `existing`; of the same person the first stays. Where the first has no
 * name, the later one's name is taken.
 */
export function mergePeople(
  existing: readonly Person[],
  incoming: readonly Person[],
): MergedPeople {
  const byKey = new Map<string, Person>();
  const duplicates: { kept: Person; dropped: Person }[] = [];
  for (const person of existing) {
    const key = personKey(person);
    if (!byKey.has(key)) byKey.set(key, person);
  }
  for (const person of incoming) {
    const key = personKey(person);
    const first = byKey.get(key);
    if (first === undefined) {
      byKey.set(key, person);
      continue;
    }
    const kept = first.name === '' && person.name !== '' ? { ...first, name: person.name } : first;
    byKey.set(key, kept);
    duplicates.push({ kept, dropped: person });
  }
  return { people: [...byKey.values()], duplicates };
}
