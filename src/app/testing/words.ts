import { loadLanguage, startI18n } from '#app/i18n/i18n.ts';
import { isolatedText } from '#app/lib/foreign-text.ts';

const translator = startI18n('en-US', isolatedText);
await loadLanguage('en-US');

/** A text of the console by its name in the catalogue: a test says what is there, not how it is worded. */
export const { t } = translator;
