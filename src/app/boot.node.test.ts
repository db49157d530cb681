import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { languages, preferredLanguage } from '#app/i18n/languages.ts';

const boot = readFileSync('public/boot.js', 'utf8');

/** Runs boot.js on a page as the build writes it; answers the language it puts on the page, and what it fetches. */
function booted(wanted: readonly string[], stored: object = {}) {
  const root = { lang: 'en-US', dataset: { languages: languages.join(' ') } };
  const fetched: string[] = [];
  runInNewContext(boot, {
    document: { documentElement: root, addEventListener: () => undefined },
    localStorage: {
      getItem: (key: string) => (key === 'console.preferences' ? JSON.stringify(stored) : null),
    },
    navigator: { languages: wanted },
    matchMedia: () => ({ matches: false }),
    window: {},
    AbortSignal,
    fetch: (address: string) => {
      fetched.push(address);
      return Promise.reject(new TypeError('no network'));
    },
  });
  return { language: root.lang, fetched };
}

const bootedLanguage = (...page: Parameters<typeof booted>) => booted(...page).language;

test('the profile of the platform is asked for once, and a failure is left to the application', () => {
  expect(booted(['en']).fetched).toEqual(['/platform-profile.json']);
});

test.each([
  [['zh-CN'], 'zh-CN'],
  [['zh-Hant-TW', 'en'], 'zh-CN'],
  [['ZH'], 'zh-CN'],
  [['en-GB'], 'en-US'],
  [['xx-XX', 'zh'], 'zh-CN'],
  [['xx-XX', 'yy'], 'en-US'],
  [[], 'en-US'],
] as const)(
  'a browser that wants %j starts in %s, before the first paint and after',
  (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
    expect(bootedLanguage(wanted)).toBe(language);
  },
);

test.each(languages)('%s can be wanted and chosen', (language) => {
  expect(preferredLanguage([language])).toBe(language);
  expect(bootedLanguage([language])).toBe(language);
  expect(bootedLanguage(['xx'], { language })).toBe(language);
});

test('a choice that the console does not speak counts for nothing', () => {
  expect(bootedLanguage(['zh-CN'], { language: 'xx' })).toBe('zh-CN');
});
