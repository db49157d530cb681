import { fetchWords, speak, startI18n } from '#app/i18n/i18n.ts';
import type { Language } from '#app/i18n/languages.ts';
import { isolatedText } from '#app/lib/foreign-text.ts';

const translator = startI18n('en-US', isolatedText);
await fetchWords('en-US');

/** Fetches every word of a language and speaks it. */
export async function speakAll(language: Language): Promise<void> {
  await fetchWords(language);
  await speak(language);
}

/** A text of the console by its name in the catalogue: a test says what is there, not how it is worded. */
export const { t } = translator;
