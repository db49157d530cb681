import { expect, it, vi } from 'vitest';
import { createNameIndexer } from './name-indexer.ts';

const items = ['张伟', 'Ann', '李娜'].map((name) => ({ name }));

it('what was read is not read again', () => {
  const textsOf = vi.fn<(item: { readonly name: string }) => { readonly name: string }>(
    (item) => item,
  );
  const indexer = createNameIndexer(textsOf);
  const first = indexer.indexOf(items);
  expect(first.map(({ name }) => name)).toEqual(['张伟', 'ann', '李娜']);
  expect(indexer.indexOf([...items, { name: 'Bo' }])[0]).toBe(first[0]);
  expect(textsOf).toHaveBeenCalledTimes(4);
});

it('what is read ahead is there; what is given up is not', async () => {
  const textsOf = vi.fn<(item: { readonly name: string }) => { readonly name: string }>(
    (item) => item,
  );
  const indexer = createNameIndexer(textsOf);
  await indexer.readAhead(items, new AbortController().signal);
  expect(textsOf).toHaveBeenCalledTimes(3);
  indexer.indexOf(items);
  expect(textsOf).toHaveBeenCalledTimes(3);
  // so slow that each is a slice of its own
  const slow = vi.fn<(item: { readonly name: string }) => { readonly name: string }>((item) => {
    const began = performance.now();
    while (performance.now() - began < 10);
    return item;
  });
  const giving = new AbortController();
  const reading = createNameIndexer(slow).readAhead(items, giving.signal);
  giving.abort();
  await reading;
  expect(slow).toHaveBeenCalledTimes(1);
});
