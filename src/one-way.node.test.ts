import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Things that are easily done in a second way, and have one. */

const sources = globSync('src/**/*.{ts,tsx}')
  .filter((file) => !/\.test\.|\/testing\/|^src\/api\/generated\//.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

function filesWith(pattern: RegExp, ...allowed: readonly string[]): string[] {
  return sources
    .filter(({ file, text }) => !allowed.includes(file) && pattern.test(text))
    .map(({ file }) => file);
}

it('code that is fetched later comes by loadPiece, lazyPart, lazyOverlay or partAhead', () => {
  expect(filesWith(/\blazy\(/, 'src/components/pieces/lazy-part.tsx')).toEqual([]);
  const bare = sources
    // routes are loaded by the router, the stand-in by the demonstration
    .filter(({ file }) => !['src/app/routes.ts', 'src/main.ts'].includes(file))
    .filter(({ text }) => {
      const imports = text.match(/(?<!typeof )\bimport\(/g)?.length ?? 0;
      const guarded =
        text.match(
          /(?:loadPiece|lazyPart|lazyOverlay|partAhead)\(\s*(?:async )?\(\) =>[^;]*?\bimport\(|const loadPrompt = \(\) => import\(|(?:lazyPart)\(async \(\) => \{[^}]*\}[^}]*import\(/g,
        )?.length ?? 0;
      return imports > guarded;
    })
    .map(({ file }) => file);
  expect(bare).toEqual([]);
});

it('texts are copied by copyText', () => {
  expect(filesWith(/navigator\.clipboard|execCommand/, 'src/components/copy-text.ts')).toEqual([]);
});

it('letters of shortcuts are read by shortcutKey', () => {
  expect(filesWith(/\.key === '[a-z0-9]'|\.key\.toLowerCase\(\)/)).toEqual([]);
});

it('keys of input methods are kept from everything in one place', () => {
  expect(filesWith(/isComposing|keyCode(?!:)/, 'src/components/composition.ts')).toEqual([]);
});
