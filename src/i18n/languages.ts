/** Each language by its own name, the same in every catalogue. */
export const languageNames = {
  'zh-CN': '\u4e2d\u6587',
  'en-US': 'English',
} as const;
export type Language = keyof typeof languageNames;

const FALLBACK: Language = 'en-US';

const isLanguage = (tag: string): tag is Language => Object.hasOwn(languageNames, tag);

export const languages: readonly Language[] = Object.keys(languageNames).filter(isLanguage);

/**
 * The language to start with: the first wanted one that the console speaks, in any of its regions,
 * else English. `public/boot.js` applies the same rule before the first paint.
 */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const spoken =
      languages.find((language) => language === tag) ??
      languages.find((language) => primaryOf(language) === primaryOf(tag));
    if (spoken !== undefined) return spoken;
  }
  return FALLBACK;
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
