import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const modules = globSync('src/**/*.{ts,tsx}').filter(
  (file) =>
    !/\.test\.tsx?$|\/testing\/|^src\/api\/generated\/|^src\/i18n\/(en-US|zh-CN)\//.test(file),
);

const exported =
  /^export (?:default )?(?:async )?(?:function\*?|const|class|type|interface|enum) (\w+)/gm;
const declared =
  /(?:^|[\s(])(?:function\*?|const|let|class|type|interface|enum) (\w+)|^ *(?:readonly )?(\w+)\??:/gm;

const namesIn = (file: string, pattern: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name, field]) => name ?? field ?? '');

/** Words for which there is a plainer one. */
const forbidden =
  /(?:^|[^a-z])(?:told|said|desk|luggage|leavers|gist|news|fateful|looked)(?![a-z])/;
const words = (name: string) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
const isForbidden = (name: string) => forbidden.test(words(name));

describe('exported names', () => {
  it('stand in one module each', () => {
    const places = Map.groupBy(
      modules.flatMap((file) =>
        [...new Set(namesIn(file, exported))].map((name) => ({ name, file })),
      ),
      ({ name }) => name,
    );
    const shared = [...places]
      .filter(([, found]) => found.length > 1)
      .map(([name, found]) => `${name}: ${found.map(({ file }) => file).join(', ')}`);
    expect(shared).toEqual([]);
  });
});

describe('names', () => {
  it('of what the code declares are plain words', () => {
    const found = modules.flatMap((file) =>
      namesIn(file, declared)
        .filter(isForbidden)
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('of files are plain words', () => {
    expect(globSync('src/**/*').filter((path) => isForbidden(basename(path)))).toEqual([]);
  });
});
