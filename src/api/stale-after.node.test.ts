import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A page may reload a meeting by hand as time passes or on request, but never after a write. */
const byHand = /invalidateQueries\((?!readsOfMeeting\()|removeQueries\(|queryKey: \[/;

test('no page marks reads stale or makes keys of its own', () => {
  const pages = globSync('src/**/*.{ts,tsx}').filter(
    (file) => !/^src\/(api|features\/[^/]+\/api)\//.test(file),
  );
  expect(pages.filter((file) => byHand.test(readFileSync(file, 'utf8')))).toEqual([]);
});
