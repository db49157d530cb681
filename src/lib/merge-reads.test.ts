import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergedReads } from './merge-reads.ts';

it.each([
  ['the first read wins', [{ a: 1 }, { a: 2 }], { a: 1 }],
  ['a later read fills in', [{ a: 1 }, { b: 2 }, { b: 3, c: 4 }], { a: 1, b: 2, c: 4 }],
  ['objects field by field', [{ r: { x: 1 } }, { r: { x: 2, y: 3 } }], { r: { x: 1, y: 3 } }],
  ['lists whole', [{ l: [] }, { l: [1] }], { l: [] }],
  ['an empty text is an answer', [{ a: '' }, { a: 'b' }], { a: '' }],
  ['null is an answer', [{ a: null }, { a: { b: 1 } }], { a: null }],
  ['nothing', [], {}],
])('%s', (_what, reads, whole) => {
  expect(mergedReads(...reads)).toEqual(whole);
});

it('puts an object together again, however it was cut apart by fields', () => {
  const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
  fc.assert(
    fc.property(object, fc.infiniteStream(fc.boolean()), (whole, inFirst) => {
      const entries = Object.entries(whole).map((entry) => ({
        entry,
        first: inFirst.next().value,
      }));
      const part = (first: boolean) =>
        Object.fromEntries(entries.filter((one) => one.first === first).map(({ entry }) => entry));
      expect(mergedReads(part(true), part(false))).toEqual(whole);
    }),
  );
});
