import { expect, test, vi } from 'vitest';
import { noLonePiecePlugin } from './pieces-plugin.ts';

const chunk = (
  fileName: string,
  imports: readonly string[],
  dynamicImports: readonly string[],
) => ({
  type: 'chunk',
  fileName,
  imports,
  dynamicImports,
});

/** What the plugin says of a build. */
function saidOf(...chunks: readonly ReturnType<typeof chunk>[]): readonly unknown[] {
  const error = vi.fn<(message: string) => void>();
  const { generateBundle } = noLonePiecePlugin();
  if (typeof generateBundle !== 'function') throw new Error('The plugin looks at nothing');
  const bundle = Object.fromEntries(chunks.map((part) => [part.fileName, part]));
  Reflect.apply(generateBundle, { error }, [{}, bundle, true]);
  return error.mock.calls.flat();
}

test('a piece that needs another file beside its own and its asker’s has all of them told', () => {
  expect(
    saidOf(
      chunk('main.js', [], ['part.js']),
      chunk('part.js', ['main.js', 'shared.js'], []),
      chunk('shared.js', [], []),
    ),
  ).toEqual([]);
});

test.each([
  ['nothing', []],
  ['its asker alone', ['main.js']],
])('a piece that needs %s fails the build', (_what, imports) => {
  expect(saidOf(chunk('main.js', [], ['part.js']), chunk('part.js', imports, []))).toEqual([
    'main.js does not wait for part.js',
  ]);
});
