import { afterEach, beforeEach, expect, test, vi, type Mock } from 'vitest';
import { fetchFiles } from './fetch-files.ts';

let server: Mock<typeof fetch>;

beforeEach(() => {
  server = vi.fn<typeof fetch>(() => Promise.resolve(new Response('export {};')));
  vi.spyOn(globalThis, 'fetch').mockImplementation(server);
});
afterEach(() => {
  for (const added of document.querySelectorAll('link[href*="of-test"]')) added.remove();
});

const asked = () => server.mock.calls.map(([address]) => address);

test('each file is asked for once, whoever needs it', async () => {
  await Promise.all([
    fetchFiles(['assets/once-1.js', 'assets/once-2.js']),
    fetchFiles(['assets/once-2.js']),
  ]);
  await fetchFiles(['assets/once-1.js']);
  expect(asked()).toEqual(['/assets/once-1.js', '/assets/once-2.js']);
});

const brokenOff = () =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('export'));
        body.error(new TypeError('broken off'));
      },
    }),
  );

test.each([
  ['did not come', 'no network', () => Promise.reject(new TypeError('no network'))],
  ['was refused', 'Failed to fetch', () => Promise.resolve(new Response('', { status: 503 }))],
  ['broke off on its way', 'Failed to fetch', () => Promise.resolve(brokenOff())],
])('one that %s is asked for again, and alone', async (what, why, answer) => {
  const [lost, whole] = [`assets/lost ${what}.js`, `assets/whole ${what}.js`];
  server.mockImplementationOnce(answer);
  await expect(fetchFiles([lost, whole])).rejects.toThrow(why);
  await fetchFiles([lost, whole]);
  expect(asked()).toEqual([`/${lost}`, `/${whole}`, `/${lost}`]);
});

test('what the page asks for by itself is not asked for twice', async () => {
  const link = document.createElement('link');
  link.rel = 'prefetch';
  link.href = '/assets/in-page-of-test.js';
  document.head.append(link);
  await fetchFiles(['assets/in-page-of-test.js']);
  expect(asked()).toEqual([]);
});

const styles = () => [...document.querySelectorAll('link[rel=stylesheet][href*="of-test"]')];

test('a style sheet that did not come leaves nothing behind, and is asked for again', async () => {
  const first = fetchFiles(['lost-of-test.css']);
  styles()[0]?.dispatchEvent(new Event('error'));
  await expect(first).rejects.toThrow('lost-of-test.css');
  expect(styles()).toHaveLength(0);
  const again = fetchFiles(['lost-of-test.css']);
  styles()[0]?.dispatchEvent(new Event('load'));
  await again;
  expect(styles()).toHaveLength(1);
});

test('a style sheet that is only fetched ahead is put to use', () => {
  const ahead = document.createElement('link');
  ahead.rel = 'preload';
  ahead.as = 'style';
  ahead.href = '/ahead-of-test.css';
  document.head.append(ahead);
  void fetchFiles(['ahead-of-test.css']).catch(() => undefined);
  expect(styles()).toHaveLength(1);
});
