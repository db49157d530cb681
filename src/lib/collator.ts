import { perLanguage } from './per-language.ts';

/** Puts names in the order of a language, numbers in them by their value. */
export const collatorOf = perLanguage((language) => new Intl.Collator(language, { numeric: true }));
