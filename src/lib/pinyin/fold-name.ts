import { foldWidth } from '../fold-width.ts';
import { withoutInvisible } from '../foreign-text.ts';

/** Letters that are no plain letter with an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A name, or what is typed to find it, made comparable: letter case, width, accents, apostrophes and invisible
 * letters aside.
 */
export function foldName(text: string): string {
  // most names of a list are plain, and folding is what takes the time
  if (/^[ -&(-_a-~]*$/.test(text)) return text.toLowerCase();
  return foldWidth(withoutInvisible(text))
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘`ʼ]/gu, '')
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter);
}
