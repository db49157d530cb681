import { foldWidth } from '#app/lib/fold-width.ts';
import { withoutInvisible } from '#app/lib/foreign-text.ts';
import type { Person } from './accounts.ts';
import { readAddress, readAs } from './find-accounts.ts';
import type { AddressReading, CallAddress } from './find-accounts.ts';
import { headingRole } from './headings.ts';
import { ask, personOf, recogniseEntries } from './recognise.ts';
import type { LineProblem, LineReading } from './recognise.ts';
import { ROLE_WORDS } from './role-words.ts';
import type { RoleWords, WordRole } from './role-words.ts';

/** People out of the rows of a spreadsheet, with or without a row of headings. */

type Rows = readonly (readonly string[])[];

export type RecognisedRow = {
  readonly row: number;
  readonly cells: readonly string[];
} & LineReading;

/** What each column is for: a guess, or what the user says. */
export interface SheetColumns {
  /** The number of the heading row (from 1); undefined for none. */
  readonly headerRow: number | undefined;
  readonly roles: readonly WordRole[];
}

/** Titles and notes may stand above the headings. */
export const MOST_ROWS_ABOVE = 20;
/** So many rows say what a column holds. */
const SAMPLE = 200;

/**
 * What each column is for, by its heading, else by what stands in it. A column that only counts the rows is for
 * nothing.
 */
export function guessColumns(
  rows: Rows,
  words: RoleWords = ROLE_WORDS,
  /** Where the user says it is; 0 for nowhere. */
  chosenRow?: number,
): SheetColumns {
  const headerRow = chosenRow === undefined ? findHeader(rows, words) : chosenRow || undefined;
  const headings = headerRow === undefined ? [] : (rows[headerRow - 1] ?? []);
  const body = rows
    .slice(headerRow ?? 0)
    .filter(isFilled)
    .slice(0, SAMPLE);
  const width = Math.max(0, headings.length, ...body.map((cells) => cells.length));
  const headed = Array.from({ length: width }, (_, column) =>
    headingRole(headings[column] ?? '', words),
  );
  const counts = Array.from({ length: width }, (_, column) => contentOf(body, column, words));
  const hasAccounts = headed.some(isAccountRole);
  const accounts = counts.filter(({ isCount, accounts: share }) => !isCount && share >= 0.5).length;
  const roles = headed.map((role, column): WordRole => {
    if (role !== undefined) return role;
    const content = counts[column];
    if (content === undefined || (content.isCount && (hasAccounts || accounts > 0)))
      return 'unused';
    return !hasAccounts && content.accounts >= 0.5 ? 'account' : 'unused';
  });
  if (headed.includes('name')) return { headerRow, roles };
  // a department repeats, a name hardly does
  const texts = counts
    .map(({ names, distinct }, column) => ({ column, worth: names > 0 ? distinct : 0 }))
    .filter(
      ({ column, worth }) =>
        headed[column] === undefined && roles[column] === 'unused' && worth > 0,
    )
    .toSorted((one, other) => other.worth - one.worth);
  const [name, rival] = texts;
  if (name === undefined) return { headerRow, roles };
  // nothing says which of them is the name: each row is a question
  if (rival?.worth === name.worth) return { headerRow, roles: roles.map(() => 'unused') };
  roles[name.column] = 'name';
  return { headerRow, roles };
}

/** Each row that is not blank, read by what the columns are for. */
export function readRows(
  rows: Rows,
  { headerRow, roles }: SheetColumns,
  words: RoleWords = ROLE_WORDS,
): RecognisedRow[] {
  const heading = headerRow === undefined ? undefined : rows[headerRow - 1]?.join('\t');
  return rows.flatMap((cells, index) => {
    const repeatsHeading = heading !== undefined && cells.join('\t') === heading;
    if (index < (headerRow ?? 0) || repeatsHeading || !isFilled(cells)) return [];
    const trimmed = cells.map((cell) => withoutInvisible(cell).trim());
    return [
      {
        row: index + 1,
        cells: trimmed,
        ...readRow(trimmed, roles, words, headerRow !== undefined),
      },
    ];
  });
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => withoutInvisible(cell).trim() !== '');
}

/** The row with the most known headings among the first ones; words above accounts where no heading is known. */
function findHeader(rows: Rows, words: RoleWords): number | undefined {
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.filter((cell) => cell.trim() !== '') }))
    .filter(({ cells }) => cells.length > 0)
    .slice(0, MOST_ROWS_ABOVE);
  const widest = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const hasAccount = (cells: readonly string[]) =>
    cells.some((cell) => 'account' in readAddress(withoutInvisible(cell), words));
  const scored = filled.map(({ row, cells }, place) => {
    const roles = cells.map((cell) => headingRole(cell, words));
    const isTitle = cells.length === 1 && widest > 1;
    const says = roles.some((role) => role !== undefined && role !== 'unused');
    const known = roles.filter((role) => role !== undefined).length;
    return { row, cells, place, score: isTitle || !says || hasAccount(cells) ? 0 : known };
  });
  const best = scored.toSorted((a, b) => b.score - a.score || a.place - b.place)[0];
  if (best !== undefined && best.score > 0) return best.row;
  const [first, second] = filled;
  if (first === undefined || second === undefined || hasAccount(first.cells)) return undefined;
  const onlyWords = first.cells.every((cell) => !/[\d@]/.test(foldWidth(cell)));
  return onlyWords && first.cells.length > 1 && hasAccount(second.cells) ? first.row : undefined;
}

function isAccountRole(role: WordRole | undefined): boolean {
  return role !== undefined && role !== 'name' && role !== 'unused';
}

interface ColumnContent {
  /** Shares of the cells that are filled. */
  readonly accounts: number;
  readonly names: number;
  readonly distinct: number;
  /** 1, 2, 3, … */
  readonly isCount: boolean;
}

function contentOf(body: Rows, column: number, words: RoleWords): ColumnContent {
  const cells = body
    .map((row) => foldWidth(withoutInvisible(row[column] ?? '')).trim())
    .filter((cell) => cell !== '');
  const share = (is: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  const numbers = cells.map((cell) =>
    /^\d{1,5}\.?$/.test(cell) ? Number.parseInt(cell, 10) : NaN,
  );
  const steps = numbers.slice(1).filter((number, at) => number === (numbers[at] ?? NaN) + 1).length;
  const [first = NaN] = numbers;
  return {
    accounts: share((cell) => 'account' in readAddress(cell, words)),
    names: share((cell) => !/[\d@]/.test(cell)),
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
    isCount: first < 100 && (cells.length === 1 || steps >= (cells.length - 1) * 0.8),
  };
}

function readRow(
  cells: readonly string[],
  roles: readonly WordRole[],
  words: RoleWords,
  headed: boolean,
): LineReading {
  const columns = cells.flatMap((cell, column) => {
    const role = roles[column] ?? 'unused';
    return cell === '' ? [] : [{ cell, role }];
  });
  const name = columns
    .filter(({ role }) => role === 'name')
    .map(({ cell }) => cell)
    .reduce(joinedName, '');
  const hasOthers = roles.some((role) => isAccountRole(role) && role !== 'staff');
  const sources = columns.filter(
    ({ role }) => isAccountRole(role) && !(role === 'staff' && hasOthers),
  );
  const readings = sources.map(({ cell, role }) => ({
    cell,
    role,
    reading: readCell(cell, role, words),
  }));
  const [account, ...rest] = readings.flatMap(({ reading }) =>
    'account' in reading ? [reading] : [],
  );
  if (account !== undefined) {
    return personOf(account, name, rest.map(plainAccount), { isHeaded: headed });
  }
  for (const { cell } of readings) {
    const several = severalIn(cell, name, words);
    if (several !== undefined) return several;
  }
  return (
    elsewhere(cells, name, words, headed) ?? {
      problem: telling(
        readings.map(({ reading }) => reading),
        columns.map(({ cell }) => cell),
      ),
    }
  );
}

/** `张` and `三`, `Wang` and `Wei`: a name in two columns. */
function joinedName(before: string, next: string): string {
  if (before === '') return next;
  return /^\p{Script=Han}+$/u.test(before + next) ? before + next : `${before} ${next}`;
}

function readCell(cell: string, role: WordRole, words: RoleWords): AddressReading {
  const plain = foldWidth(cell).trim();
  const isKind = role !== 'account';
  return isKind ? readAs(role, plain) : readAddress(plain, words);
}

function plainAccount({ account, kind }: CallAddress) {
  return { account, kind };
}

/** A cell that holds more than one account, or a name with its account. */
function severalIn(cell: string, name: string, words: RoleWords): LineReading | undefined {
  const entries = recogniseEntries(cell, words);
  const people = entries.flatMap((entry): Person[] => {
    if ('person' in entry) return [entry.person];
    return 'doubt' in entry ? [...entry.choices[0]] : [];
  });
  const called = people.map((person) => ({ ...person, name: name || person.name }));
  const [only, second] = called;
  if (only === undefined) return undefined;
  const [entry] = entries;
  if (second === undefined && entry && 'person' in entry) return { person: only, others: [] };
  const choices = [...called.map((person) => [person]), called];
  return ask(entry && 'doubt' in entry ? entry.doubt : 'several-accounts', choices);
}

/** A row whose account stands in another column than the rest, or with its name in one cell. */
function elsewhere(
  cells: readonly string[],
  name: string,
  words: RoleWords,
  headed: boolean,
): LineReading | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const entries = recogniseEntries(filled.join('\t'), words);
  const [only, second] = entries;
  if (only === undefined) return undefined;
  const { text: _, ...reading } = only;
  if ('problem' in only && headed) return undefined;
  if (!headed && second === undefined) return reading;
  const people = entries.flatMap((entry): Person[] => {
    if ('person' in entry) return [entry.person];
    return 'doubt' in entry ? [...entry.choices[0]] : [];
  });
  const called = people.map((person) => (headed && name !== '' ? { ...person, name } : person));
  return ask(headed ? 'other-column' : 'several-people', [called, ...called.map((one) => [one])]);
}

function telling(readings: readonly AddressReading[], cells: readonly string[]): LineProblem {
  const problems = readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : []));
  const found = problems.find((problem) => problem !== 'unknown-form');
  if (found !== undefined) return found;
  const tried = problems.length > 0 || cells.some((cell) => /[\d@]/.test(foldWidth(cell)));
  return tried ? 'unknown-form' : 'no-account';
}
