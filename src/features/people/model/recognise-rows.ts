import { readAccountAs } from './accounts.ts';
import { foldWidth } from '#app/lib/fold-width.ts';
import { personOf, readAddress, ROLE_WORDS, roleOfWord } from './recognise.ts';
import type { AddressReading, LineReading, RoleWords, WordRole } from './recognise.ts';

/** People out of the rows of a spreadsheet, with or without a row of headings. */

export type RecognisedRow = {
  readonly row: number;
  readonly cells: readonly string[];
} & LineReading;

export interface RecognisedSheet {
  /** The number of the heading row (from 1), shown to the user; undefined for none. */
  readonly headerRow: number | undefined;
  readonly rows: readonly RecognisedRow[];
}

/**
 * Reads each row that is not blank. Columns are known by their headings where there are any, else
 * by what stands in them: the first cell that is an account, and the first that is none as the name.
 */
export function recogniseRows(
  rows: readonly (readonly string[])[],
  words: RoleWords = ROLE_WORDS,
): RecognisedSheet {
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, second] = filled;
  const headed = first !== undefined && isHeader(first.cells, second?.cells, words);
  const roles = headed ? first.cells.map((cell) => roleOf(cell, words)) : [];
  const body = headed ? filled.slice(1) : filled;
  return {
    headerRow: headed ? first.row : undefined,
    rows: body.map(({ row, cells }) => ({ row, cells, ...readRow(cells, roles, words) })),
  };
}

/** Headings: a known word among them, or several words above a row that has an account. */
function isHeader(
  cells: readonly string[],
  next: readonly string[] | undefined,
  words: RoleWords,
): boolean {
  const hasAccount = (row: readonly string[]) =>
    row.some((cell) => 'account' in readAddress(cell, words));
  if (hasAccount(cells)) return false;
  if (cells.some((cell) => roleOf(cell, words) !== undefined)) return true;
  const onlyWords = cells.every((cell) => !/[\d@]/.test(foldWidth(cell)));
  const several = cells.filter((cell) => cell !== '').length > 1;
  return onlyWords && several && next !== undefined && hasAccount(next);
}

/** The role of a heading such as `Phone *` or `Name (required)`. */
function roleOf(cell: string, words: RoleWords): WordRole | undefined {
  const word = foldWidth(cell)
    .replaceAll(/\(.*?\)|[*:]/g, '')
    .trim()
    .toLowerCase();
  return roleOfWord(word, words);
}

function readRow(
  cells: readonly string[],
  roles: readonly (WordRole | undefined)[],
  words: RoleWords,
): LineReading {
  const read = cells.flatMap((cell, column) => {
    const role = roles[column];
    return cell === '' || role === 'name'
      ? []
      : [{ cell, role, reading: readCell(cell, role, words) }];
  });
  const accountColumns = read.filter(({ role }) => role !== undefined);
  const sources = accountColumns.length > 0 ? accountColumns : read;
  const [account, ...others] = sources.flatMap(({ reading }) =>
    'account' in reading ? [reading] : [],
  );
  if (account === undefined) {
    const problems = sources.flatMap(({ reading }) =>
      'problem' in reading ? [reading.problem] : [],
    );
    const telling = problems.find((problem) => problem !== 'unknown-form');
    const tried = sources.some(({ cell, role }) => role !== undefined || /[\d@]/.test(cell));
    return { problem: telling ?? (tried ? 'unknown-form' : 'no-account') };
  }
  const headedName = cells[roles.indexOf('name')];
  const foundName = read.find(({ role, reading }) => role === undefined && 'problem' in reading);
  return personOf(account, headedName ?? foundName?.cell ?? '', others);
}

function readCell(cell: string, role: WordRole | undefined, words: RoleWords): AddressReading {
  const isKind = role !== undefined && role !== 'account' && role !== 'name';
  return isKind ? readAccountAs(role, foldWidth(cell)) : readAddress(cell, words);
}
