/** How wide letters are, in em: about so, as the font is not asked. */
const WIDE = 1;
const NARROW = 0.55;

/** What letters may shrink to before words are left out. */
const SIZES = [1, 0.85, 0.72, 0.6] as const;
/** A run of wide letters as long as a name is kept together, as a word is. */
const LONGEST_WIDE_WORD = 4;

const WIDE_LETTER =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** About how wide a text is drawn, in em. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += WIDE_LETTER.test(letter) ? WIDE : NARROW;
  return ems;
}

/**
 * As much of a text as so many em hold, with an ellipsis where it is cut. Boxes are not clipped by
 * the browser: a hundred clipped texts cost every frame.
 */
export function shortened(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  let room = ems - WIDE;
  let kept = '';
  for (const letter of text) {
    room -= WIDE_LETTER.test(letter) ? WIDE : NARROW;
    if (room < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

export interface FittedText {
  /** So much smaller than usual the letters are. */
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * A text in so many lines of so many em: smaller where it must be, then with fewer words. No word goes on in the next
 * line; one that is too long for any line is cut at its end.
 */
export function inLines(text: string, ems: number, lines: number): FittedText {
  for (const size of SIZES) {
    const wrapped = wrap(text, ems / size);
    const fits =
      wrapped.length <= lines / size && wrapped.every((line) => emsOf(line) <= ems / size);
    if (fits) return { size, lines: wrapped };
  }
  const size = SIZES.at(-1) ?? 1;
  const room = ems / size;
  const wrapped = wrap(text, room);
  const most = Math.max(Math.floor(lines / size), 1);
  const kept = wrapped.slice(0, most).map((line) => shortened(line, room));
  if (wrapped.length <= most) return { size, lines: kept };
  return { size, lines: [...kept.slice(0, -1), withEllipsis(wrapped[most - 1] ?? '', room)] };
}

/** How wide the widest of its words is drawn, in em. */
export function widestWord(text: string): number {
  return Math.max(...wordsOf(text).map(({ word }) => emsOf(word)), 0);
}

/** Whole words alone before the ellipsis, unless one of them is all there is. */
function withEllipsis(line: string, room: number): string {
  const words = line.split(' ');
  while (words.length > 1 && emsOf(words.join(' ')) + WIDE > room) words.pop();
  return shortened(`${words.join(' ')}…`, room);
}

function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const { word, spaced } of wordsOf(text)) {
    const line = lines.at(-1);
    const longer = `${line}${spaced ? ' ' : ''}${word}`;
    if (line !== undefined && emsOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Where a line may end: at spaces, and within a long run of wide letters. */
function wordsOf(text: string): readonly { readonly word: string; readonly spaced: boolean }[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const letters = Array.from(word);
      const breaks =
        letters.length > LONGEST_WIDE_WORD && letters.every((letter) => WIDE_LETTER.test(letter));
      return breaks
        ? letters.map((letter, at) => ({ word: letter, spaced: at === 0 }))
        : [{ word, spaced: true }];
    });
}
