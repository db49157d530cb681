import { expect, test } from 'vitest';
import { entryOf, goneNames, withEntry } from './changelog.ts';

const HEAD = '# Changelog\n\nWhat changed.\n';

test('an entry has a line for each commit, once, as text', () => {
  expect(entryOf('0.2.0', '2026-11-30', ['Rooms in <title>', ' Fix a_b ', 'Fix a_b', ''])).toBe(
    '## 0.2.0 (2026-11-30)\n\n- Rooms in \\<title>\n- Fix a\\_b\n\n',
  );
});

test('an entry tells the names that are gone from every page, once', () => {
  const diff = `--- a/e2e/languages/names/en-US/rooms.txt
+++ b/e2e/languages/names/en-US/rooms.txt
@@ -4,2 +4,1 @@
-  button "Book now"
-    link "Moved"
+  button "Book"
@@ -9 +8 @@
-  heading 2 "Book now"
--- a/e2e/languages/names/en-US/overview.txt
+++ b/e2e/languages/names/en-US/overview.txt
-button "Book now"
+link "Moved"
`;
  const gone = goneNames(diff);
  expect(gone).toEqual(['button "Book now"', 'heading 2 "Book now"']);
  expect(entryOf('0.2.0', '2026-11-30', ['One'], gone)).toBe(
    '## 0.2.0 (2026-11-30)\n\n- One\n\nNames that are gone, by which tests found things:\n\n' +
      '- button "Book now"\n- heading 2 "Book now"\n\n',
  );
});

test('the newest entry comes first, and a version has one', () => {
  const first = withEntry(HEAD, entryOf('0.1.0', '2026-10-01', ['One']));
  const second = withEntry(first, entryOf('0.2.0', '2026-11-30', ['Two']));
  expect(second).toBe(
    `${HEAD}\n## 0.2.0 (2026-11-30)\n\n- Two\n\n## 0.1.0 (2026-10-01)\n\n- One\n`,
  );
  const again = withEntry(second, entryOf('0.2.0', '2026-12-01', ['Two', 'Three']));
  expect(again.match(/^## .*/gm)).toEqual(['## 0.2.0 (2026-12-01)', '## 0.1.0 (2026-10-01)']);
});
