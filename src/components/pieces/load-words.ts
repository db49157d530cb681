import { loadLanguage, type WordGroup } from '#app/i18n/i18n.ts';
import { getPreferences } from '../preferences.ts';
import { loadPiece } from './load-piece.ts';

/** Fetches groups of words, all unless told, in the person's language. */
export function loadWords(groups?: readonly WordGroup[]): Promise<void> {
  return loadPiece(() => loadLanguage(getPreferences().language, groups));
}
