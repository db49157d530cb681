/** How wide letters are, in em: about so, as the font is not asked. */
const WIDE = 1;
const NARROW = 0.55;

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
