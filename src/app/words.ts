import type { ConfigProviderProps } from 'antd';
import type { Language } from '#app/i18n/languages.ts';
import { loadPiece } from '#app/components/pieces/load-piece.ts';

export type ComponentTexts = ConfigProviderProps['locale'];

const componentTexts = import.meta.glob<ComponentTexts>('../i18n/*/component-library.ts', {
  import: 'default',
});

/** The component library's own texts in a language. */
export function loadComponentTexts(language: Language): Promise<ComponentTexts> {
  return loadPiece(async () => componentTexts[`../i18n/${language}/component-library.ts`]?.());
}
