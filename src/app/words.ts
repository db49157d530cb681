import type { ConfigProviderProps } from 'antd';
import { loadLanguage } from '#app/i18n/i18n.ts';
import type { Language } from '#app/i18n/languages.ts';
import { loadPiece } from '#app/components/pieces/load-piece.ts';

export type ComponentTexts = ConfigProviderProps['locale'];

const componentTexts = import.meta.glob<ComponentTexts>('../i18n/*/component-library.ts', {
  import: 'default',
});

/** Fetches and switches to every text of a language; answers the component library's part of them. */
export async function loadWords(language: Language): Promise<ComponentTexts> {
  const [texts] = await Promise.all([
    loadPiece(async () => componentTexts[`../i18n/${language}/component-library.ts`]?.()),
    loadPiece(() => loadLanguage(language)),
  ]);
  return texts;
}
