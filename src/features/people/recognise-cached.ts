import { recogniseText, ROLE_WORDS } from './model/recognise.ts';
import type { RecognisedLine, RoleWords } from './model/recognise.ts';
import chineseWords from '#app/i18n/zh-CN/people-words.ts';
import type { Reading } from './intake.ts';

/** The words people write before an account or above a column, in every language at once. */
export const PEOPLE_WORDS: RoleWords = { ...ROLE_WORDS, ...chineseWords };

/**
 * Reads a pasted text line by line. Each distinct line is parsed once, so typing parses only the
 * changed line.
 */
export function createTextReader(): (text: string) => Reading[] {
  let known = new Map<string, RecognisedLine[]>();
  return (text) => {
    const next = new Map<string, RecognisedLine[]>();
    const readings = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
      const entries = next.get(line) ?? known.get(line) ?? recogniseText(line, PEOPLE_WORDS);
      next.set(line, entries);
      return entries.map((entry) => ({ ...entry, place: index + 1 }));
    });
    known = next;
    return readings;
  };
}
