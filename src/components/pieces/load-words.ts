import { fetchWords, type WordGroup } from '#app/i18n/i18n.ts';
import { getPreferences } from '../preferences.ts';
import { loadPiece } from './load-piece.ts';

/** Fetches groups of words, all unless told, in the person's language, and again if that becomes another meanwhile. */
export function loadWords(groups?: readonly WordGroup[]): Promise<void> {
  return loadPiece(async () => {
    let language;
    do {
      ({ language } = getPreferences());
      await fetchWords(language, groups);
    } while (language !== getPreferences().language);
  });
}
