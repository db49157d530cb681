import { describe, expect, it, test } from 'vitest';
import {
  isUsualOrder,
  numberedPicture,
  numberedPeople,
  paneOrderOf,
  withFinding,
} from './pane-numbers.ts';

test('the panes get who is there, then numbers', () => {
  const ann = { account: 'ann', account_type: 1, name: 'Ann' };
  expect(numberedPeople(3, [ann]).map(({ name }) => name)).toEqual(['Ann', '2', '3']);
  expect(numberedPeople(1, [ann, ann])).toHaveLength(1);
});

test('a numbered picture has one mark a pane, in the order of chn_idx, and shows names', () => {
  const picture = numberedPicture(5, numberedPeople(4), '0512');
  expect(picture).toMatchObject({ layout: 5, mode: 1, show_mt_name: 1 });
  expect(picture['members']).toMatchObject(
    ['1', '2', '3', '4'].map((account, chn_idx) => ({ account, chn_idx, conf_e164: '0512' })),
  );
});

describe('the order', () => {
  it.each([
    ['as usual', [0, 1, 2, 3], [0, 1, 2, 3]],
    ['by columns', [0, 2, 1, 3], [0, 2, 1, 3]],
    // the large pane, which the console counts first, is the last of the platform
    ['small ones first', [1, 2, 3, 4, 0], [4, 0, 1, 2, 3]],
    ['the other way round', [3, 2, 1, 0], [3, 2, 1, 0]],
  ])('%s', (_name, seen, order) => {
    expect(paneOrderOf(seen)).toEqual(order);
    expect(isUsualOrder(order)).toBe(_name === 'as usual');
  });

  it('takes into account in which order they were sent', () => {
    // sent by an order that the profile has, and seen where they belong: the order holds
    expect(paneOrderOf([0, 1, 2], [2, 0, 1])).toEqual([2, 0, 1]);
    expect(paneOrderOf([1, 2, 0], [2, 0, 1])).toEqual([1, 2, 0]);
  });

  it.each([[[0, 0]], [[0, 2]], [[1]]])('is none of %j', (seen) => {
    expect(paneOrderOf(seen)).toBeUndefined();
  });

  it('brings every mark back to where it was seen', () => {
    const seen = [3, 0, 4, 1, 2];
    const order = paneOrderOf(seen) ?? [];
    // the console puts a mark into place p as the platform's order[p]: the mark that was seen there
    expect(seen.map((place) => order[place])).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the profile', () => {
  it('names what is otherwise, and no longer what is as usual', () => {
    const given = { paneOrder: { 5: [3, 2, 1, 0] }, layouts62And63: 'swapped' } as const;
    const six = { layout: 6, order: [1, 0, 2, 3, 4, 5] };
    expect(withFinding(given, six)).toEqual({
      paneOrder: { 5: [3, 2, 1, 0], 6: six.order },
      layouts62And63: 'swapped',
    });
    expect(withFinding(given, { layout: 5, order: [0, 1, 2, 3] })).toEqual({
      layouts62And63: 'swapped',
    });
    const usual = { layout: 62, order: [0, 1], layouts62And63: 'as-printed' } as const;
    expect(withFinding({ layouts62And63: 'swapped' }, usual)).toEqual({});
  });
});
