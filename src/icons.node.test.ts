import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const drawn = /<[A-Z]\w+(?:Outlined|Filled|TwoTone)\b[^<>]*>/g;

/** The library names its icons in English after their drawing: "dashboard Overview", in every language. */
test('every icon is hidden from screen readers, or has a name of ours', () => {
  const nameless = globSync('src/**/*.tsx').flatMap((file) =>
    (readFileSync(file, 'utf8').match(drawn) ?? [])
      .filter((icon) => !/aria-hidden|aria-label/.test(icon))
      .map((icon) => `${file}: ${icon}`),
  );
  expect(nameless).toEqual([]);
});
