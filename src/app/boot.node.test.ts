import { globSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { languages, preferredLanguage } from '#app/i18n/languages.ts';

const boot = readFileSync('public/boot.js', 'utf8');

interface PageEvent {
  readonly type: string;
  readonly target?: object;
}

interface Browser {
  readonly wanted?: readonly string[];
  readonly stored?: object;
  /** A script that makes this browser an older one. */
  readonly before?: string;
  /** What the build says of the pages. */
  readonly ahead?: object;
  readonly address?: string;
  readonly isSignedIn?: boolean;
  /** Conditions for styles that it does not know. */
  readonly unknownStyles?: readonly string[];
  /** What happens on the page after that. */
  readonly later?: readonly PageEvent[];
}

/** Runs boot.js on a page as the build writes it; answers what it puts on the page, and what it fetches. */
function booted(browser: Browser) {
  const { wanted = ['en'], stored = {}, before = '', unknownStyles = [] } = browser;
  const { ahead, address = '/console/', isSignedIn = false, later = [] } = browser;
  const fetched: string[] = [];
  const listeners: { type: string; listener: (event: PageEvent) => void }[] = [];
  let reloads = 0;
  const places = languages.map(() => ({ textContent: '' }));
  const root = {
    lang: 'en-US',
    dataset: {
      languages: languages.join(' '),
      density: '',
      screen: '',
      base: '/console/',
      ...(ahead && { ahead: JSON.stringify(ahead) }),
    },
    setAttribute: (name: string, value: string) => {
      if (name === 'data-screen') root.dataset.screen = value;
    },
  };
  runInNewContext(`var window = globalThis; ${before}; ${boot}`, {
    document: {
      documentElement: root,
      addEventListener: (type: string, listener: (event: PageEvent) => void) => {
        listeners.push({ type, listener });
      },
      querySelectorAll: () => places,
      createElement: () => ({}),
      head: {
        appendChild: ({ rel, href }: { rel: string; href: string }) =>
          fetched.push(`${rel} ${href}`),
      },
    },
    location: { pathname: address, reload: () => (reloads += 1) },
    localStorage: {
      getItem: (key: string) => {
        if (key === 'console.signed-in-as') return isSignedIn ? 'admin' : null;
        return key === 'console.preferences' ? JSON.stringify(stored) : null;
      },
    },
    navigator: { languages: wanted },
    matchMedia: () => ({ matches: false }),
    HTMLScriptElement: { prototype: { noModule: false } },
    HTMLElement: { prototype: { inert: false } },
    CSS: { supports: (condition: string) => !unknownStyles.includes(condition) },
    URL: { canParse: () => true },
    AbortSignal: { any: () => undefined, timeout: () => undefined },
    fetch: (address: string) => {
      fetched.push(address);
      return Promise.reject(new TypeError('no network'));
    },
  });
  for (const event of [{ type: 'DOMContentLoaded' }, ...later]) {
    for (const { type, listener } of listeners) if (type === event.type) listener(event);
  }
  return {
    language: root.lang,
    density: root.dataset.density,
    screen: root.dataset.screen,
    missing: places.map(({ textContent }) => textContent),
    fetched,
    reloads,
  };
}

const bootedLanguage = (wanted: readonly string[], stored?: object) =>
  booted({ wanted, ...(stored && { stored }) }).language;

test('the profile of the platform is asked for once, and a failure is left to the application', () => {
  expect(booted({}).fetched).toEqual(['/console/platform-profile.json']);
});

describe('what a page needs is asked for before the application is there', () => {
  const ahead = {
    '/meetings': { files: ['assets/list.js', 'assets/list.css'], 'en-US': ['assets/en.js'] },
    '*': { files: ['assets/app.js'], 'en-US': ['assets/en.js'], 'zh-CN': ['assets/zh.js'] },
  };
  const profile = '/console/platform-profile.json';

  it.each([
    {
      address: '/console/meetings',
      wanted: ['en'],
      files: [
        'modulepreload /console/assets/list.js',
        'preload /console/assets/list.css',
        'modulepreload /console/assets/en.js',
      ],
    },
    {
      address: '/console/meetings/7',
      wanted: ['zh'],
      files: ['modulepreload /console/assets/app.js', 'modulepreload /console/assets/zh.js'],
    },
  ])('$address in $wanted', ({ address, wanted, files }) => {
    const { fetched } = booted({ ahead, address, wanted, isSignedIn: true });
    expect(fetched).toEqual([profile, ...files]);
  });

  it('but not for somebody who has to sign in first', () => {
    expect(booted({ ahead, address: '/console/meetings' }).fetched).toEqual([profile]);
  });

  it('and a page that was not built asks for nothing', () => {
    expect(booted({ address: '/console/meetings', isSignedIn: true }).fetched).toEqual([profile]);
  });
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

test.each([
  [{}, 'compact'],
  [{ density: 'compact' }, 'compact'],
  [{ density: 'comfortable' }, 'comfortable'],
  [{ density: 'huge' }, 'compact'],
  [{ density: null }, 'compact'],
])('the density is known before the first drawing: %j', (stored, density) => {
  expect(booted({ stored })).toMatchObject({ density });
});

test('a choice that the console does not speak counts for nothing', () => {
  expect(bootedLanguage(['zh-CN'], { language: 'xx' })).toBe('zh-CN');
});

describe('the application’s first script', () => {
  const lost = { type: 'error', target: { tagName: 'SCRIPT' } };

  test('that does not come is told', () => {
    expect(booted({ isSignedIn: true, later: [lost] }).screen).toBe('not-loaded');
  });

  test('is not taken for lost with something else', () => {
    const later = [{ type: 'error', target: { tagName: 'LINK' } }];
    expect(booted({ isSignedIn: true, later }).screen).toBe('app');
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('is asked for again by what is for it: %s', (isForIt, reloads) => {
    const target = { closest: (found: string) => isForIt && found === '[data-reload]' };
    expect(booted({ later: [lost, { type: 'click', target }] }).reloads).toBe(reloads);
  });
});

describe('an older browser', () => {
  test('is one that lacks something', () => {
    expect(booted({})).toMatchObject({ screen: 'sign-in', missing: languages.map(() => '') });
  });

  it.each([
    ['HTMLScriptElement.prototype.noModule', 'delete HTMLScriptElement.prototype.noModule'],
    ['HTMLElement.prototype.inert', 'delete HTMLElement.prototype.inert'],
    ['Array.prototype.toSorted', 'delete Array.prototype.toSorted'],
    ['String.prototype.toWellFormed', 'delete String.prototype.toWellFormed'],
    ['Map.groupBy', 'delete Map.groupBy'],
    ['Intl.ListFormat', 'delete Intl.ListFormat'],
    ['Intl.ListFormat', 'Intl = undefined'],
    ['URL.canParse', 'delete URL.canParse'],
    ['AbortSignal.any', 'delete AbortSignal.any'],
    ['AbortSignal.timeout, AbortSignal.any', 'AbortSignal = undefined'],
  ])('without %s is told so, in every language, and asks for nothing', (missing, before) => {
    expect(booted({ before })).toEqual({
      language: 'en-US',
      density: '',
      screen: 'too-old',
      missing: languages.map(() => missing),
      fetched: [],
      reloads: 0,
    });
  });

  it('without styles that the pages are laid out with is told so', () => {
    const condition = '(container-type: inline-size)';
    expect(booted({ unknownStyles: [condition] })).toMatchObject({
      screen: 'too-old',
      missing: languages.map(() => condition),
    });
  });

  it('may lack nearly all of it', () => {
    const before =
      'Map = CSS = fetch = URL = AbortSignal = Intl = HTMLElement = HTMLScriptElement = undefined; delete Array.prototype.toSorted';
    expect(booted({ before }).screen).toBe('too-old');
  });

  it('can read the file: nothing in it is younger than modules', () => {
    const code = boot.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(
      /=>|`|\b(?:const|let|class|async|await|of)\b|\?\.|\?\?|\.\.\.|catch \{/,
    );
  });
});

/** What browsers learnt last, of what the compiler lets through: `lib` in tsconfig.json, and the DOM. */
const young =
  /\b(?:Map\.groupBy|Object\.groupBy|Promise\.withResolvers|Promise\.try|AbortSignal\.\w+|URL\.(?:canParse|parse)|Intl\.(?:ListFormat|DurationFormat|Segmenter)|Array\.fromAsync|structuredClone)\b|\.(?:toSorted|toReversed|toSpliced|toWellFormed|isWellFormed)(?=\()/g;

test('boot.js looks for everything young that the application uses', () => {
  const sources = globSync('src/**/*.{ts,tsx}').filter(
    (file) => !/\.test\.tsx?$|\/testing\/|^src\/api\/generated\//.test(file),
  );
  const used = sources.flatMap((file) => readFileSync(file, 'utf8').match(young) ?? []);
  // these came together with one that it looks for
  const together: Readonly<Record<string, string>> = {
    '.toReversed': 'Array.prototype.toSorted',
    '.toSorted': 'Array.prototype.toSorted',
    '.toWellFormed': 'String.prototype.toWellFormed',
    'Object.groupBy': 'Map.groupBy',
    structuredClone: 'Array.prototype.toSorted',
  };
  const unasked = [...new Set(used)].filter((use) => !boot.includes(`'${together[use] ?? use}'`));
  expect(unasked).toEqual([]);
});
