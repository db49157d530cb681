import { PERSON_TEXT_BYTES, utf8Length } from '#app/lib/naming.ts';
import { personKey } from './accounts.ts';
import type { Account, AccountDoubt, AccountProblem, Person } from './accounts.ts';
import { findAccounts } from './find-accounts.ts';
import type { CallAddress } from './find-accounts.ts';
import { itemsOf, splitLine, tellingFinds } from './line-parts.ts';
import type { LineItem, LinePart, LineSource, NamePart } from './line-parts.ts';
import { hanWords, isCounted, isSentence, tidyName, withoutDigits } from './person-name.ts';
import { ROLE_WORDS } from './role-words.ts';
import type { RoleWords } from './role-words.ts';
import { afterListMarks, foldSigns, readableLine } from './person-text.ts';

/**
 * People out of pasted text: one a line as a rule, name and account in any usual arrangement. What is certain is
 * read, what is not is asked with the possible readings, and the rest is refused with its reason.
 */

export type LineProblem = AccountProblem | 'empty' | 'no-account' | 'name-too-long';

/** Why a line is asked about. */
export type LineDoubt =
  | AccountDoubt
  /** Several accounts: of one person, or of several. */
  | 'several-accounts'
  /** Names and accounts that do not go together one by one. */
  | 'several-people'
  | 'several-names'
  /** A date or a time beside an account: most likely the head of a chat message. */
  | 'has-date'
  | 'name-has-digits'
  /** A sentence rather than a name. */
  | 'name-form'
  /** Something with an `@` or digits that is no account. */
  | 'unread-part'
  /** The account stands in a column that is for something else. */
  | 'other-column';

/** One possible reading: whoever would be added. */
export type PossibleReading = readonly [Person, ...Person[]];

export type LineReading =
  /** `others`: further accounts of the same person, not taken. */
  | { readonly person: Person; readonly others: readonly Account[] }
  /** The likeliest choice first. */
  | {
      readonly doubt: LineDoubt;
      readonly choices: readonly [PossibleReading, ...PossibleReading[]];
    }
  | { readonly problem: LineProblem };

export type RecognisedLine = { readonly line: number; readonly text: string } & LineReading;

/**
 * Everybody in a pasted text, with the number of the line (from 1) each came from. Blank lines are
 * passed over. A line that lists several people (`a@x.cn; b@x.cn`) gives several entries.
 */
export function recogniseText(text: string, words: RoleWords = ROLE_WORDS): RecognisedLine[] {
  return linesOf(text).flatMap(({ line, text: content }) =>
    recogniseEntries(content, words).map((entry) => ({ line, ...entry })),
  );
}

/** One person out of one line; a line that lists several has none. */
export function recogniseLine(line: string, words: RoleWords = ROLE_WORDS): LineReading {
  const entries = linesOf(line).flatMap(({ text }) => recogniseEntries(text, words));
  const [first, second] = entries;
  if (first === undefined) return { problem: 'empty' };
  if (second !== undefined) return { problem: 'unknown-form' };
  const { text: _, ...reading } = first;
  return reading;
}

/**
 * The lines of a text, without numbers that only count them: those below 100 are no accounts, the ones after them
 * are known by going on with the count.
 */
export function linesOf(text: string): { readonly line: number; readonly text: string }[] {
  let count: number | undefined;
  return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((content, index) => {
    const line = index + 1;
    const found = /^\s*(\d{1,4})(?=[\s,.):|]*[\s,.):|])\s*/.exec(foldSigns(readableLine(content)));
    const number = Number(found?.[1]);
    if (found && (number < 100 || number - 1 === count)) {
      count = number;
      const rest = readableLine(content).slice(found[0].length);
      if (number >= 100) return { line, text: rest.replace(/^[\s,.):|、．）：，]+/u, '') };
    } else if (content.trim() !== '') count = undefined;
    return { line, text: content };
  });
}

export type RecognisedEntry = { readonly text: string } & LineReading;

/** Every entry of one line. */
export function recogniseEntries(line: string, words: RoleWords = ROLE_WORDS): RecognisedEntry[] {
  const readable = readableLine(line);
  const whole = foldSigns(readable);
  const at = afterHeaderWord(whole, afterListMarks(whole));
  const text = readable.slice(at);
  const folded = whole.slice(at);
  if (folded.trim() === '') return [];
  const finds = findAccounts(folded, words);
  const source: LineSource = { text, folded, words };
  return splitLine(source, { from: 0, to: folded.length, finds }).flatMap((part) =>
    readPart(source, part),
  );
}

const HEADER_WORD =
  /^\s*(?:to|cc|bcc|from|reply-to|sender|attendees|participants|收件人|发件人|發件人|抄送|密送|副本|主送|参会人员|參會人員|与会人员|與會人員|参会人|与会人|参加人员)\s*:\s*/i;

/** After `To:` and the like. */
function afterHeaderWord(folded: string, at: number): number {
  return at + (HEADER_WORD.exec(folded.slice(at))?.[0].length ?? 0);
}

/** The entries of a part that is not split any more. */
function readPart(source: LineSource, part: LinePart): RecognisedEntry[] {
  const text = source.text.slice(part.from, part.to).trim();
  const items = itemsOf(source, part);
  const accounts = items.flatMap((item) => (item.type === 'account' ? [item.account] : []));
  const [first] = accounts;
  if (first === undefined) return [{ text, problem: problemOf(source, part) }];
  const broken = tellingFinds(source, part).flatMap(({ reading }) =>
    'problem' in reading ? [reading.problem] : [],
  );
  const remark: LineDoubt | undefined = broken.includes('date-or-time')
    ? 'has-date'
    : broken.length > 0
      ? 'unread-part'
      : undefined;
  return groupsOf(items).map((group) => {
    const reading = 'names' in group ? readOne(group) : group;
    if (remark === undefined || !('person' in reading)) return { text, ...reading };
    return { text, doubt: remark, choices: [[reading.person]] };
  });
}

function problemOf({ folded }: LineSource, part: LinePart): LineProblem {
  const problems = part.finds.flatMap(({ reading }) =>
    'problem' in reading ? [reading.problem] : [],
  );
  const telling = problems.find((problem) => problem !== 'unknown-form');
  if (telling !== undefined) return telling;
  return /[\d@]/.test(folded.slice(part.from, part.to)) ? 'unknown-form' : 'no-account';
}

/** One person: the names that may be theirs, and their accounts. */
interface PersonGroup {
  readonly names: readonly NamePart[];
  readonly accounts: readonly [CallAddress, ...CallAddress[]];
}

type Doubtful = Extract<LineReading, { doubt: unknown }>;
type Refused = Extract<LineReading, { problem: unknown }>;

/** Which names and accounts go together. */
function groupsOf(items: readonly LineItem[]): (PersonGroup | Doubtful | Refused)[] {
  const accounts = items.flatMap((item) => (item.type === 'account' ? [item.account] : []));
  const names = items.flatMap((item) => (item.type === 'names' ? item.parts : []));
  const [only, second] = accounts;
  if (only === undefined) return [];
  if (second === undefined) return [{ names, accounts: [only] }];
  if (names.length === 0) {
    if (new Set(accounts.map(({ kind }) => kind)).size === 1) {
      return accounts.map((account) => ({ names: [], accounts: [account] }));
    }
    const each = accounts.map((account) => plainPerson(account, ''));
    return [ask('several-accounts', [each, ...each.map((one) => [one])])];
  }
  const leading = items[0]?.type === 'names';
  const groups = leading ? groupedFrom(items) : groupedFrom(items.toReversed()).toReversed();
  const matched = groups.every((group) => group.accounts.length > 0 && group.names.length > 0);
  const pairs = groups.flatMap((group): PersonGroup[] => {
    const [first, ...rest] = leading ? group.accounts : group.accounts.toReversed();
    return first === undefined ? [] : [{ names: group.names, accounts: [first, ...rest] }];
  });
  const kinds = new Set(pairs.map(({ accounts: [first] }) => first.kind));
  // accounts before their names: sure only where every one has its own and all are of one kind
  const sure = matched && (leading || (kinds.size === 1 && pairs.length === accounts.length));
  if (sure && (pairs.length > 1 || leading)) return pairs;
  const label = usableName(names);
  const choices: Person[][] =
    pairs.length > 1 && matched
      ? [pairs.map((pair) => plainPerson(pair.accounts[0], usableName(pair.names)))]
      : [];
  const ranked = accounts.toSorted((a, b) => Number(a.kind === 'e164') - Number(b.kind === 'e164'));
  for (const account of ranked) choices.push([plainPerson(account, label)]);
  choices.push(accounts.map((account) => plainPerson(account, '')));
  return [ask('several-people', choices)];
}

/** Each run of names with the accounts that follow it. */
function groupedFrom(items: readonly LineItem[]): { names: NamePart[]; accounts: CallAddress[] }[] {
  const groups: { names: NamePart[]; accounts: CallAddress[] }[] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (item.type === 'account' && group) group.accounts.push(item.account);
    else if (item.type === 'account') groups.push({ names: [], accounts: [item.account] });
    else groups.push({ names: [...item.parts], accounts: [] });
  }
  return groups;
}

/** One person out of names and accounts that belong together. */
function readOne({ names, accounts }: PersonGroup): LineReading {
  const [first, ...others] = accounts;
  const kinds = new Set(accounts.map(({ kind }) => kind));
  if (kinds.size < accounts.length) {
    const called = accounts.map((account) => plainPerson(account, usableName(names)));
    const each = called.map((person) => [person]);
    const words = hanWords(usableName(names));
    const paired = accounts.map((account, index) => plainPerson(account, words[index] ?? ''));
    const choices = words.length === accounts.length ? [paired, ...each] : [...each, called];
    return ask('several-accounts', choices);
  }
  const named = names.filter((part) => part.named);
  const spoken = names.length === 1 && named.length === 0 ? hanWords(names[0]?.name ?? '') : [];
  if (spoken.length > 0) {
    const choices = [...spoken, names[0]?.name ?? '', ''].map(withoutDigits);
    return ask(
      'several-names',
      choices.map((name) => [plainPerson(first, name)]),
    );
  }
  const usable = named.length > 0 ? named : names.filter((part) => !part.foreign);
  const candidates = (usable.length > 0 ? usable : names).map(({ name }) => name);
  const otherAccounts = others.map(({ account, kind }) => ({ account, kind }));
  if (candidates.length > 1 || (usable.length === 0 && names.length > 0)) {
    const written = [...candidates, candidates.join(' ')].map((name) => withoutDigits(name));
    const choices = written.map((name) => [plainPerson(first, name)]);
    return ask('several-names', [...choices, [plainPerson(first, '')]]);
  }
  return personOf(first, candidates[0] ?? '', otherAccounts);
}

/**
 * A person of an account and a name as it was written. What a name does not hold, digits or an `@`, is a question, as
 * is an account that may be something else.
 */
export function personOf(
  account: CallAddress,
  written: string,
  others: readonly Account[],
  /** Under a heading that says so, or in a column the user says is one, `Room 3` is a name. */
  { isHeaded = false } = {},
): LineReading {
  if (utf8Length(written) > PERSON_TEXT_BYTES) return { problem: 'name-too-long' };
  const counted = isCounted(written);
  const name = isHeaded && counted ? tidyName(written) : withoutDigits(written);
  const choices: Person[][] = [[plainPerson(account, name)]];
  if (counted) choices.push([plainPerson(account, tidyName(written))]);
  if (name !== '') choices.push([plainPerson(account, '')]);
  const hasMore = name === '' && written !== '';
  const doubt =
    account.doubt ??
    (hasMore || /[\p{Nd}@\uff20]/u.test(isHeaded && counted ? '' : written)
      ? 'name-has-digits'
      : undefined) ??
    (!isHeaded && isSentence(name) ? 'name-form' : undefined);
  return doubt === undefined ? { person: plainPerson(account, name), others } : ask(doubt, choices);
}

function plainPerson({ account, kind, protocol }: CallAddress, name: string): Person {
  const person: Person = { account, kind, name };
  return protocol === undefined ? person : { ...person, protocol };
}

function usableName(parts: readonly NamePart[]): string {
  const part = parts.find(({ named }) => named) ?? parts.find(({ foreign }) => !foreign);
  return withoutDigits(part?.name ?? '');
}

/** A question about the choices, each of them once. */
export function ask(doubt: LineDoubt, choices: readonly (readonly Person[])[]): Doubtful | Refused {
  const once = new Map(choices.map((people) => [printed(people), people]));
  const [first, ...rest] = [...once.values()].flatMap(asChoice);
  return first === undefined ? { problem: 'no-account' } : { doubt, choices: [first, ...rest] };
}

function printed(people: readonly Person[]): string {
  return people.map((person) => `${personKey(person)} ${person.name}`).join('\n');
}

function asChoice([first, ...rest]: readonly Person[]): PossibleReading[] {
  return first === undefined ? [] : [[first, ...rest]];
}
