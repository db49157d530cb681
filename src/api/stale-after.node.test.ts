import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a page may read again by hand is a meeting, as time passes or somebody asks; never after a write. */
const byHand = /invalidateQueries\((?!readsOfMeeting\()|removeQueries\(|queryKey: \[/;

test('no page marks reads stale or makes keys of its own', () => {
  const pages = globSync('src/**/*.{ts,tsx}').filter(
    (file) => !/^src\/(api|features\/[^/]+\/api)\//.test(file),
  );
  expect(pages.filter((file) => byHand.test(readFileSync(file, 'utf8')))).toEqual([]);
});
