/** The words and signs of a layout search. */

export type LayoutSide = 'left' | 'right' | 'top' | 'bottom' | 'center';

/** The meaning of a word: a number, or a property of the panes it describes. */
export type WordMeaning =
  | number
  | LayoutSide
  | 'big'
  | 'small'
  | 'many'
  | 'equal'
  | 'full'
  | 'overlay'
  | 'people'
  | 'panes'
  | 'rows'
  | 'columns'
  /** Before a number of people. */
  | 'for'
  /** The small panes stand around a corner. */
  | 'l-shape'
  /** Parsed and ignored. */
  | 'filler';

/**
 * Maps a lower-case word to its meaning. Callers add words of other languages: `{ ...LAYOUT_WORDS, ...more }`.
 */
export type LayoutWords = Readonly<Record<string, WordMeaning>>;

export const LAYOUT_WORDS: LayoutWords = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  single: 1,
  big: 'big',
  large: 'big',
  main: 'big',
  small: 'small',
  little: 'small',
  many: 'many',
  several: 'many',
  left: 'left',
  right: 'right',
  top: 'top',
  upper: 'top',
  above: 'top',
  bottom: 'bottom',
  lower: 'bottom',
  below: 'bottom',
  center: 'center',
  centre: 'center',
  middle: 'center',
  centered: 'center',
  centred: 'center',
  equal: 'equal',
  same: 'equal',
  full: 'full',
  fullscreen: 'full',
  pip: 'overlay',
  inset: 'overlay',
  overlay: 'overlay',
  people: 'people',
  persons: 'people',
  person: 'people',
  participants: 'people',
  pane: 'panes',
  panes: 'panes',
  rows: 'rows',
  row: 'rows',
  columns: 'columns',
  column: 'columns',
  on: 'filler',
  the: 'filler',
  at: 'filler',
  in: 'filler',
  and: 'filler',
  with: 'filler',
  of: 'filler',
  a: 'filler',
  screen: 'filler',
  for: 'for',
  l: 'l-shape',
  lshape: 'l-shape',
  lshaped: 'l-shape',
  shape: 'filler',
  shaped: 'filler',
  size: 'filler',
};

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly digits: boolean }
  | { readonly kind: 'word'; readonly meaning: Exclude<WordMeaning, number> }
  /** `x` between rows and columns, `+` between large and small; `,` ends a group. */
  | { readonly kind: 'sign'; readonly sign: 'x' | '+' | ',' }
  | { readonly kind: 'unknown'; readonly text: string };

/** Splits a folded, lower-case text into tokens with a meaning. */
export function tokensOf(text: string, words: LayoutWords): readonly Token[] {
  const longest = Math.max(1, ...Object.keys(words).map((word) => word.length));
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const [length, token] = nextToken(rest, words, longest);
    if (token !== undefined) tokens.push(token);
    rest = rest.slice(length);
  }
  return joinedNumbers(tokens);
}

function nextToken(
  text: string,
  words: LayoutWords,
  longest: number,
): readonly [length: number, token?: Token] {
  const digits = /^\d+/.exec(text)?.[0];
  if (digits !== undefined) {
    return [digits.length, { kind: 'number', value: Number(digits), digits: true }];
  }
  if (/^[x*\u00d7](?=\s*\d)/.test(text)) return [1, { kind: 'sign', sign: 'x' }];
  if (text.startsWith('+')) return [1, { kind: 'sign', sign: '+' }];
  if (/^[,;/.:]/.test(text)) return [1, { kind: 'sign', sign: ',' }];
  if (/^[\s\p{P}\p{S}]/u.test(text)) return [1];
  // Latin letters form whole words; other scripts are split by the longest word that matches.
  const letters = /^\p{Script=Latin}+/u.exec(text)?.[0];
  if (letters !== undefined) return [letters.length, tokenOf(meaningOf(letters, words), letters)];
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    if (Object.hasOwn(words, word)) return [length, tokenOf(words[word], word)];
  }
  return [1, { kind: 'unknown', text: text.slice(0, 1) }];
}

/** An unfinished word has the meaning that all words starting with it share. */
function meaningOf(letters: string, words: LayoutWords): WordMeaning | undefined {
  if (Object.hasOwn(words, letters)) return words[letters];
  if (letters.length < 2) return undefined;
  const begun = Object.keys(words).filter((word) => word.startsWith(letters));
  const meanings = new Set(begun.map((word) => words[word]));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

function tokenOf(meaning: WordMeaning | undefined, text: string): Token {
  if (meaning === undefined) return { kind: 'unknown', text };
  return typeof meaning === 'number'
    ? { kind: 'number', value: meaning, digits: false }
    : { kind: 'word', meaning };
}

/** Joins consecutive numbers in words: two, ten, five become twenty-five. */
function joinedNumbers(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((before, token) => {
    const last = before.at(-1);
    const both =
      token.kind === 'number' && last?.kind === 'number' && !token.digits && !last.digits;
    if (!both) return [...before, token];
    const value =
      token.value === 10 && last.value < 10 ? last.value * 10 : last.value + token.value;
    return [...before.slice(0, -1), { kind: 'number', value, digits: false }];
  }, []);
}
