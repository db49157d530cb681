import { afterEach, expect, test } from 'vitest';
import { fetchWords, speak } from './i18n.ts';

const page = document.documentElement;

afterEach(() => speak('en-US'));

test('a language that is spoken already is not written to the page again: all of it would be laid out anew', async () => {
  await fetchWords('en-US');
  await fetchWords('zh-CN');
  await speak('en-US');
  const changed: (string | null)[] = [];
  const changes = new MutationObserver((records) =>
    changed.push(...records.map(({ attributeName }) => attributeName)),
  );
  changes.observe(page, { attributes: true });
  await speak('en-US');
  await speak('zh-CN');
  await expect.poll(() => changed).toEqual(['lang']);
  expect(page.lang).toBe('zh-CN');
  changes.disconnect();
});
