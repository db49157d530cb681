import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSearch, searchRows } from './search.ts';

const rows = [
  { name: '项目周会', number: '0000001', creator: '王伟' },
  { name: 'Quarterly Review', number: '0000012', creator: 'Li Si' },
  { name: 'Review 周会', number: '0000123', creator: '王伟' },
];
const index = prepareSearch(rows);

describe('searchRows', () => {
  it.each([
    ['', [0, 1, 2]],
    ['  ', [0, 1, 2]],
    ['周会', [0, 2]],
    ['REVIEW', [1, 2]],
    ['review 王伟', [2]],
    ['王伟　周会', [0, 2]],
    ['Ｒｅｖｉｅｗ', [1, 2]],
    ['0012', [1, 2]],
    ['000001', [0, 1]],
    ['si', [1]],
    ['review review', [1, 2]],
    ['nobody', []],
    ['0000001王伟', []],
  ])('%j finds %j', (query, expected) => {
    expect(searchRows(index, query)).toEqual(expected);
  });

  it('finds a row by any piece of it, with any further piece narrowing', () => {
    const text = fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/);
    const row = fc.record({ name: text, number: text, creator: text });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.nat(), text, (list, pick, more) => {
        const place = pick % list.length;
        const chosen = list[place];
        const prepared = prepareSearch(list);
        const hits = searchRows(prepared, `${chosen?.creator} ${chosen?.name.slice(0, 3)}`);
        expect(hits).toContain(place);
        const narrowed = searchRows(prepared, `${chosen?.creator} ${more}`);
        expect(searchRows(prepared, chosen?.creator ?? '')).toEqual(
          expect.arrayContaining(narrowed),
        );
      }),
    );
  });
});
