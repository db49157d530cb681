import { describe, expect, it } from 'vitest';
import { readPages } from './whole-list.ts';

/** A list that answers at most `limit` rows a call, and what was asked of it. */
function list(rows: number, limit: number, more: object = {}) {
  const asked: number[] = [];
  const read = async ({ start, count }: { start: number; count: number }) => {
    asked.push(start);
    const end = Math.min(rows, start + Math.min(count, limit));
    const ids = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
    return { success: 1, rows: ids, ...more };
  };
  return { asked, read };
}

const all = (count: number) => Array.from({ length: count }, (_, index) => index);

async function mixMember({ start }: { start: number }) {
  return { total: 2, mix: { mode: 2, members: [start] } };
}

describe('a list that is read in pages', () => {
  it.each([
    [0, [0]],
    [3, [0]],
    [200, [0]],
    [450, [0, 200, 400]],
  ])('of %i rows is read to its stated end and no further', async (rows, starts) => {
    const { asked, read } = list(rows, 1000, { total: rows });
    expect(await readPages(0, read)).toEqual({ success: 1, total: rows, rows: all(rows) });
    expect(asked).toEqual(starts);
  });

  it('is read to its end where a page is smaller than asked for', async () => {
    const { asked, read } = list(120, 50, { total: 120 });
    expect(await readPages(0, read)).toMatchObject({ rows: all(120) });
    expect(asked).toEqual([0, 50, 100]);
  });

  it('ends with the first page that is not full where no total is stated', async () => {
    const { asked, read } = list(250, 1000);
    expect(await readPages(0, read)).toMatchObject({ rows: all(250) });
    expect(asked).toEqual([0, 200]);
  });

  it('ends when no row comes, whatever the total says', async () => {
    const { read } = list(3, 1000, { total: 9 });
    expect(await readPages(0, read)).toMatchObject({ rows: all(3) });
  });

  it('may be a list in a part of the answer', async () => {
    expect(await readPages(0, mixMember)).toEqual({ total: 2, mix: { mode: 2, members: [0, 1] } });
  });
});
