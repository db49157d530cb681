import { linesOf, recogniseEntries } from './model/recognise.ts';
import type { RecognisedEntry } from './model/recognise.ts';
import { ROLE_WORDS } from './model/role-words.ts';
import type { RoleWords } from './model/role-words.ts';
import chineseWords from '#app/i18n/zh-CN/people-words.ts';
import type { Reading } from './intake.ts';

/** The words people write before an account or above a column, in every language at once. */
export const PEOPLE_WORDS: RoleWords = { ...ROLE_WORDS, ...chineseWords };

/**
 * Reads a pasted text line by line. Each distinct line is parsed once, so typing parses only the
 * changed line.
 */
export function createTextReader(): (text: string) => Reading[] {
  let known = new Map<string, RecognisedEntry[]>();
  return (text) => {
    const next = new Map<string, RecognisedEntry[]>();
    const readings = linesOf(text).flatMap(({ line: place, text: line }) => {
      const entries = next.get(line) ?? known.get(line) ?? recogniseEntries(line, PEOPLE_WORDS);
      next.set(line, entries);
      return entries.map((entry) => ({ ...entry, place }));
    });
    known = next;
    return readings;
  };
}
