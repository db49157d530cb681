/** The two languages of the console; both catalogues are complete (the type of the second is taken from the first). */
export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

/** The language to start with: the browser's first one that we speak, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh-CN';
    if (tag.toLowerCase().startsWith('en')) return 'en-US';
  }
  return 'en-US';
}

/** Each language by its own name, the same in both catalogues. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '\u4e2d\u6587',
  'en-US': 'English',
};
