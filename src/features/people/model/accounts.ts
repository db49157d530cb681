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
  /** kbit/s, at most the meeting's own. */
  readonly bitrate?: number;
}

export interface Account {
  readonly account: string;
  readonly kind: AccountKind;
}

export type AccountProblem =
  'account-too-long' | 'number-too-short' | 'number-too-long' | 'ip-out-of-range' | 'unknown-form';

export type AccountReading = Account | { readonly problem: AccountProblem };

const MOID = /^(?:[\da-f]{32}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
const EMAIL =
  /^[^\s@,;<>()]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u;
const NUMBER = /^\+?[\d ()-]*\d$/;
/** A mobile number of mainland China, with or without its country code. */
const CN_MOBILE = /^(?:\+86|0086)?(1[3-9]\d{9})$/;
const SHORTEST_NUMBER = 3;
/** ITU-T E.164: at most 15 digits. */
const LONGEST_NUMBER = 15;

/** Tells the kind of an account by its form and writes it the usual way. Blanks around it are ignored. */
export function readAccount(text: string): AccountReading {
  const plain = text.trim();
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
  if (NUMBER.test(text)) return readNumber(text);
  return { problem: 'unknown-form' };
}

/**
 * A bare run of digits is a terminal's E.164 number, unless it is a Chinese mobile number; a number
 * written as telephones are (`+86…`, `010-8518 1157`, `(010) …`) is a telephone.
 */
function readNumber(text: string): AccountReading {
  const digits = text.replaceAll(/[ ()-]/g, '');
  const length = digits.replace('+', '').length;
  if (length < SHORTEST_NUMBER) return { problem: 'number-too-short' };
  if (length > LONGEST_NUMBER) return { problem: 'number-too-long' };
  if (/[+()-]/.test(text) || CN_MOBILE.test(digits)) return { account: digits, kind: 'phone' };
  // Blanks inside anything but a telephone number: rather several numbers than one.
  return digits === text ? { account: digits, kind: 'e164' } : { problem: 'unknown-form' };
}

/** As `readAccount`, but of a kind that is known beforehand; a form that cannot be it is refused. */
export function readAccountAs(kind: AccountKind, text: string): AccountReading {
  const reading = readAccount(text);
  if ('problem' in reading || reading.kind === kind) return reading;
  const isNumber = (k: AccountKind) => k === 'e164' || k === 'phone';
  const digits = reading.account.replace('+', '');
  if (isNumber(kind) && isNumber(reading.kind)) {
    return { account: kind === 'e164' ? digits : reading.account, kind };
  }
  return { problem: 'unknown-form' };
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
