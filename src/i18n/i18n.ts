import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from './languages.ts';
import type zhCatalogue from './zh-CN/catalogue.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof zhCatalogue;
    enableSelector: false;
  }
}

const translator = createInstance();

const catalogues = import.meta.glob<Record<string, object>>('./*/catalogue.ts', {
  import: 'default',
});

/** The words of the sign-in screen, part of the first chunk. */
const sessions = import.meta.glob<object>('./*/session.ts', { eager: true, import: 'default' });

/**
 * Starts translation with the words of the sign-in screen only; everything else is one chunk a language,
 * fetched by {@link loadLanguage} beside the application's own code. `inSentence` makes a name or value fit to be
 * a part of a sentence; markup is React's to escape.
 */
export function startI18n(language: Language, inSentence: (text: string) => string): i18n {
  void translator.use(initReactI18next).init({
    lng: language,
    initAsync: false,
    resources: Object.fromEntries(
      languages.map((language) => [
        language,
        { session: sessions[`./${language}/session.ts`] ?? {} },
      ]),
    ),
    ns: ['session'],
    defaultNS: 'session',
    interpolation: { escape: inSentence },
    react: { useSuspense: false, bindI18nStore: 'added' },
    returnNull: false,
    partialBundledLanguages: true,
  });
  return translator;
}

/** Fetches every text of a language and switches to it. */
export async function loadLanguage(language: Language): Promise<void> {
  const catalogue = await catalogues[`./${language}/catalogue.ts`]?.();
  for (const [area, texts] of Object.entries(catalogue ?? {})) {
    translator.addResourceBundle(language, area, texts, true, true);
  }
  if (translator.language !== language) await translator.changeLanguage(language);
  document.documentElement.lang = language;
}
