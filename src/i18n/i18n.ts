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

/** Words are fetched in groups: those of the pages that people begin on, of booking, and all others. */
export type WordGroup = 'first' | 'booking' | 'rest';

const everyGroup: readonly WordGroup[] = ['first', 'booking', 'rest'];

const groups = import.meta.glob<Record<string, object>>('./*/{first,booking,rest}-words.ts', {
  import: 'default',
});
const fetched = new Map<string, Promise<void>>();
/** Those that are spoken so far: another language begins with them. */
const spoken = new Set<WordGroup>();

/** The words of the sign-in screen, part of the first chunk. */
const sessions = import.meta.glob<object>('./*/session.ts', { eager: true, import: 'default' });

/**
 * Starts translation with the words of the sign-in screen only; everything else is fetched by
 * {@link fetchWords} beside the code that speaks it. `inSentence` makes a name or value fit to be
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
    react: { useSuspense: false },
    returnNull: false,
    partialBundledLanguages: true,
  });
  return translator;
}

/** Fetches groups of words in a language, and all those spoken so far: with them, it can be spoken. */
export async function fetchWords(
  language: Language,
  wanted: readonly WordGroup[] = everyGroup,
): Promise<void> {
  const groups = new Set([...spoken, ...wanted]);
  await Promise.all([...groups].map((group) => fetchOnce(language, group)));
  for (const group of wanted) spoken.add(group);
}

/** From now on everything is said in this language, whose words have been fetched. */
export async function speak(language: Language): Promise<void> {
  if (translator.language !== language) await translator.changeLanguage(language);
  // said again, the browser would lay out the whole page anew
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
}

function fetchOnce(language: Language, group: WordGroup): Promise<void> {
  const name = `./${language}/${group}-words.ts`;
  const under = fetched.get(name) ?? fetchGroup(language, name);
  fetched.set(name, under);
  under.catch(() => fetched.delete(name)); // asked for again, it is fetched again
  return under;
}

/** Nothing that is shown already speaks them: nobody is told. */
async function fetchGroup(language: Language, name: string): Promise<void> {
  const areas = await groups[name]?.();
  for (const [area, texts] of Object.entries(areas ?? {})) {
    translator.addResourceBundle(language, area, texts, true, true, { silent: true });
  }
}
