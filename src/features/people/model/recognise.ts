import { PERSON_TEXT_BYTES, utf8Length } from '#app/lib/naming.ts';
import { readAccount, readAccountAs } from './accounts.ts';
import type { Account, AccountKind, AccountProblem, CallProtocol, Person } from './accounts.ts';
import { foldWidth } from '#app/lib/fold-width.ts';

/** People out of pasted text: one a line as a rule, name and account in any usual arrangement. */

/** What a word before a colon, or at the head of a column, says about what follows. */
export type WordRole = 'name' | 'account' | AccountKind;
/** Lower-case word to role. Other languages' words are the caller's: `{ ...ROLE_WORDS, ...more }`. */
export type RoleWords = Readonly<Record<string, WordRole>>;

export const ROLE_WORDS: RoleWords = {
  name: 'name',
  'display name': 'name',
  account: 'account',
  user: 'account',
  number: 'account',
  moid: 'moid',
  uuid: 'moid',
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  mailto: 'email',
  e164: 'e164',
  'e.164': 'e164',
  tel: 'phone',
  phone: 'phone',
  telephone: 'phone',
  mobile: 'phone',
  ip: 'ip',
  'ip address': 'ip',
  alias: 'alias-ip',
};

/** Schemes of a call address: they say how to call, the form says what kind it is. */
const SCHEMES: Readonly<Record<string, CallProtocol>> = {
  sip: 'sip',
  h323: 'h323',
  'h.323': 'h323',
};

export type LineProblem = AccountProblem | 'empty' | 'no-account' | 'name-too-long';

export type LineReading =
  /** `others`: further accounts on the same line, not taken. */
  | { readonly person: Person; readonly others: readonly Account[] }
  | { readonly problem: LineProblem };

export type AddressReading =
  (Account & { readonly protocol?: CallProtocol }) | { readonly problem: AccountProblem };

/** One account, possibly with a word of its kind before it (`tel: 85181157`, `sip:1001@10.0.0.1`). */
export function readAddress(text: string, words: RoleWords = ROLE_WORDS): AddressReading {
  const plain = foldWidth(text).trim();
  const [word, rest] = splitHint(plain);
  const protocol = Object.hasOwn(SCHEMES, word) ? SCHEMES[word] : undefined;
  if (protocol !== undefined) {
    const reading = readAccount(rest);
    if ('problem' in reading) return reading;
    // A call address names a terminal: a number, an address, or an alias at an address.
    const callable = ['e164', 'ip', 'alias-ip'].includes(reading.kind);
    return callable ? { ...reading, protocol } : { problem: 'unknown-form' };
  }
  const role = roleOfWord(word, words);
  if (role === undefined || role === 'name') return readAccount(plain);
  return role === 'account' ? readAccount(rest) : readAccountAs(role, rest);
}

export function roleOfWord(word: string, words: RoleWords): WordRole | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** The lower-case word before a colon or equals sign, and what follows; no sign, no word. */
function splitHint(folded: string): readonly [word: string, rest: string] {
  const found = /^\s*([^:=]{1,20}?)\s*[:=]\s*(.*)$/.exec(folded);
  return found === null ? ['', folded] : [(found[1] ?? '').toLowerCase(), found[2] ?? ''];
}

/** One person out of one line. */
export function recogniseLine(line: string, words: RoleWords = ROLE_WORDS): LineReading {
  const folded = foldWidth(line);
  if (folded.trim() === '') return { problem: 'empty' };
  const whole = readAddress(folded, words);
  if ('account' in whole) return personOf(whole, '', []);
  const pieces =
    angled(folded) ?? separated(folded) ?? bracketed(folded, words) ?? spaced(folded, words);
  return fromPieces(line, folded, pieces, words);
}

export type RecognisedLine = { readonly line: number; readonly text: string } & LineReading;

/**
 * Everybody in a pasted text, with the number of the line (from 1) each came from. Blank lines are
 * passed over. A line that lists several people (`a@x.cn; b@x.cn`) gives several entries.
 */
export function recogniseText(text: string, words: RoleWords = ROLE_WORDS): RecognisedLine[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    entriesOf(line, words).map((entry) => ({
      line: index + 1,
      text: entry.trim(),
      ...recogniseLine(entry, words),
    })),
  );
}

const isAngled = (text: string) => /<[^<>]+>/.test(text);

/** Splits a line that lists several people; a line about one stays whole. */
function entriesOf(line: string, words: RoleWords): string[] {
  const folded = foldWidth(line);
  if (folded.trim() === '') return [];
  if ('account' in readAddress(folded, words)) return [line];
  const isAddress = (text: string) => 'account' in readAddress(text, words);
  const readable = (text: string) => 'person' in recogniseLine(text, words);
  const semicolons = cut(line, folded, ';');
  if (semicolons.length > 1 && (semicolons.every(readable) || semicolons.some(isAngled))) {
    return semicolons;
  }
  const commas = cut(line, folded, ',');
  if (commas.length > 1 && commas.every((part) => isAddress(part) || isAngled(part))) return commas;
  const blanks = line.split(/\s+/).filter((part) => part !== '');
  return blanks.length > 1 && blanks.every(isAddress) ? blanks : [line];
}

/** The parts of `line` between separators that stand outside quotes, blank parts left out. */
function cut(line: string, folded: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let index = 0; index <= folded.length; index += 1) {
    const character = folded.charAt(index);
    if (character === '"') quoted = !quoted;
    if (index < folded.length && (quoted || character !== separator)) continue;
    parts.push(line.slice(from, index));
    from = index + 1;
  }
  return parts.filter((part) => part.trim() !== '');
}

/** A part of the line: from, to. */
type Piece = readonly [number, number];

/** `Name <account>` */
function angled(folded: string): Piece[] | undefined {
  const found = /<([^<>]*)>/.exec(folded);
  if (found === null) return undefined;
  const [open, close] = [found.index, found.index + found[0].length];
  return [
    [open + 1, close - 1],
    [0, open],
    [close, folded.length],
  ];
}

/** `Name, account`, by tabs, commas, semicolons or bars */
function separated(folded: string): Piece[] | undefined {
  const pieces = Array.from(folded.matchAll(/[^\t,;|]+/g), (m): Piece => [
    m.index,
    m.index + m[0].length,
  ]).filter(([from, to]) => folded.slice(from, to).trim() !== '');
  return pieces.length > 1 ? pieces : undefined;
}

/** `Name (account)`; a bracket that holds no account belongs to the name. */
function bracketed(folded: string, words: RoleWords): Piece[] | undefined {
  const found = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(folded);
  if (found === null || 'problem' in readAddress(found[2] ?? '', words)) return undefined;
  const open = folded.lastIndexOf('(');
  return [
    [open + 1, folded.lastIndexOf(')')],
    [0, open],
  ];
}

/**
 * `Name account` or `account Name` by blanks: as many words as still make an account, from the end
 * or from the beginning. At last a mobile number glued to a name in another script.
 */
function spaced(folded: string, words: RoleWords): Piece[] {
  const starts = Array.from(folded.matchAll(/\S+/g), (m) => m.index);
  const isAddress = (from: number, to: number) =>
    'account' in readAddress(folded.slice(from, to), words);
  const end = folded.length;
  const last = starts.slice(1).find((from) => isAddress(from, end));
  if (last !== undefined) {
    // `tel: wang@x.cn`: the word before the account is no name, and it contradicts the account.
    const [word, rest] = splitHint(folded.slice(0, last));
    if (rest === '' && roleOfWord(word, words) !== undefined) return [[0, end]];
    return [
      [last, end],
      [0, last],
    ];
  }
  const first = starts.slice(1).findLast((to) => isAddress(0, to));
  if (first !== undefined) {
    return [
      [0, first],
      [first, end],
    ];
  }
  const glued = /^\s*[^\d+]*[^\d+\s\p{Script=Latin}](?=\+?\d{11,}\s*$)/u.exec(folded);
  if (glued !== null) {
    return [
      [glued[0].length, end],
      [0, glued[0].length],
    ];
  }
  return starts.map((from, index) => [from, starts[index + 1] ?? end]);
}

function fromPieces(
  line: string,
  folded: string,
  pieces: readonly Piece[],
  words: RoleWords,
): LineReading {
  const read = pieces.map((piece) => ({
    piece,
    reading: readAddress(folded.slice(...piece), words),
  }));
  const accounts = read.flatMap(({ reading }) => ('account' in reading ? [reading] : []));
  const [first, ...others] = accounts;
  if (first !== undefined) {
    const name = read
      .filter(({ reading }) => 'problem' in reading)
      .map(({ piece: [from, to] }) => tidyName(line.slice(from, to), words))
      .filter((part) => part !== '')
      .join(' ');
    return personOf(first, name, others);
  }
  const problems = read.flatMap(({ reading }) => ('problem' in reading ? [reading.problem] : []));
  const telling = problems.find((problem) => problem !== 'unknown-form');
  if (telling !== undefined) return { problem: telling };
  return { problem: /[\d@]/.test(folded) ? 'unknown-form' : 'no-account' };
}

/** A name without the word before it and the blanks, quotes and dividing signs around it. */
function tidyName(text: string, words: RoleWords): string {
  const [word, rest] = splitHint(foldWidth(text));
  // Folding keeps every place, so the rest is as long in the text as it was written.
  const own = roleOfWord(word, words) === 'name' ? text.slice(text.length - rest.length) : text;
  return own
    .trim()
    .replace(/[\s:\uff1a=\uff1d-]+$/, '')
    .replace(/^["'\u201c\u2018]+(.*?)["'\u201d\u2019]+$/, '$1')
    .trim();
}

/** A person of what was read, unless the name is longer than the platform takes. */
export function personOf(
  { account, kind, protocol }: Account & { readonly protocol?: CallProtocol },
  name: string,
  others: readonly Account[],
): LineReading {
  if (utf8Length(name) > PERSON_TEXT_BYTES) return { problem: 'name-too-long' };
  const person: Person = { account, kind, name };
  return { person: protocol === undefined ? person : { ...person, protocol }, others };
}
