import { hasVisible } from './foreign-text.ts';

/**
 * The rules for names, as the contract states them for the `name` of a meeting, a template, a
 * series and a virtual room, and the byte limits of names and accounts.
 * The platform counts bytes of UTF-8, so a Chinese character weighs three and most emoji four.
 */

/** Most bytes of a meeting, template, series or virtual room name. */
export const MEETING_NAME_BYTES = 64;
/** Most bytes of a person's account and of a person's display name, each. */
export const PERSON_TEXT_BYTES = 128;

/**
 * Characters refused anywhere in a name. The contract prints the double quote three times (a
 * straight one and, we assume, the curly pair flattened by its generator): whether the curly ones are refused is the
 * platform's to say.
 */
const FORBIDDEN: ReadonlySet<string> = new Set('%&*^~\'"?/\\<>|`$');
const CURLY_QUOTES: ReadonlySet<string> = new Set('\u201c\u201d');
/** Characters refused only as the first and as the last one. */
const FORBIDDEN_AT_EDGE: ReadonlySet<string> = new Set('_-.@');

/** A character and where it stands, counted in UTF-16 units as `selectionStart` of an input is. */
export interface PlacedCharacter {
  readonly character: string;
  readonly index: number;
}

export type NameProblem =
  | { readonly code: 'name-empty' }
  | { readonly code: 'name-too-long'; readonly bytes: number; readonly max: number }
  | { readonly code: 'name-forbidden-characters'; readonly found: readonly PlacedCharacter[] }
  | {
      readonly code: 'name-edge-character';
      readonly place: 'first' | 'last';
      readonly found: PlacedCharacter;
    };

/**
 * All problems of a name, in the order a user would fix them; none when it is valid. A name
 * that shows nothing is empty. Surrounding blanks are allowed, as the contract does not forbid them.
 */
export function checkMeetingName(
  name: string,
  curlyQuotes: 'refused' | 'allowed' = 'refused',
): NameProblem[] {
  const max = MEETING_NAME_BYTES;
  if (!hasVisible(name)) return [{ code: 'name-empty' }];
  const problems: NameProblem[] = [];
  const found: PlacedCharacter[] = [];
  for (let index = 0; index < name.length; index += 1) {
    const character = name.charAt(index);
    const isCurly = curlyQuotes === 'refused' && CURLY_QUOTES.has(character);
    if (FORBIDDEN.has(character) || isCurly) found.push({ character, index });
  }
  if (found.length > 0) problems.push({ code: 'name-forbidden-characters', found });
  const lastIndex = name.length - 1;
  const first = name.charAt(0);
  const last = name.charAt(lastIndex);
  if (FORBIDDEN_AT_EDGE.has(first)) {
    problems.push({
      code: 'name-edge-character',
      place: 'first',
      found: { character: first, index: 0 },
    });
  }
  if (lastIndex > 0 && FORBIDDEN_AT_EDGE.has(last)) {
    problems.push({
      code: 'name-edge-character',
      place: 'last',
      found: { character: last, index: lastIndex },
    });
  }
  const bytes = utf8Length(name);
  if (bytes > max) problems.push({ code: 'name-too-long', bytes, max });
  return problems;
}

/** Bytes of UTF-8. A lone surrogate counts three, as the replacement character it becomes. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character);
  return bytes;
}

/** The longest beginning of `text` within `max` bytes of UTF-8; never half a code point. */
export function truncateToBytes(text: string, max: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > max) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

function bytesOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
