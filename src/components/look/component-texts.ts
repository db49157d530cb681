import type { ConfigProviderProps } from 'antd';
import type { Language } from '#app/i18n/languages.ts';

export type ComponentTexts = ConfigProviderProps['locale'];

const componentTexts = import.meta.glob<ComponentTexts>('../../i18n/*/component-library.ts', {
  import: 'default',
});
const fetched = new Map<Language, ComponentTexts>();

/** The component library's own texts in a language, once they have been fetched. */
export function fetchedComponentTexts(language: Language): ComponentTexts {
  return fetched.get(language);
}

export async function fetchComponentTexts(language: Language): Promise<void> {
  if (fetched.has(language)) return;
  fetched.set(language, await componentTexts[`../../i18n/${language}/component-library.ts`]?.());
}
