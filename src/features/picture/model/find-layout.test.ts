import { describe, expect, it } from 'vitest';
import { findLayouts, styleOf, suggestLayouts } from './find-layout.ts';
import { LAYOUT_WORDS } from './layout-tokens.ts';
import type { LayoutWords } from './layout-tokens.ts';
import { readLayoutQuery, searchLayouts } from './layout-words.ts';
import { layoutOf, vmpLayouts } from './layouts.ts';

const words: LayoutWords = {
  ...LAYOUT_WORDS,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  九: 9,
  十: 10,
  大: 'big',
  小: 'small',
  多: 'many',
  左: 'left',
  右: 'right',
  上: 'top',
  下: 'bottom',
  中: 'center',
  居中: 'center',
  等大: 'equal',
  等分: 'equal',
  全屏: 'full',
  画中画: 'overlay',
  形: 'filler',
  适合: 'for',
  画面: 'panes',
  人: 'people',
  行: 'rows',
  列: 'columns',
};

/** Large ones in a corner, small ones along both sides of it. */
const L_SHAPES = [6, 7, 10, 17, 46, 51, 56, 67, 74, 77, 79, 82, 84, 85];

describe('searchLayouts', () => {
  it.each([
    ['1大5小', [6, 64, 74]],
    ['一大五小', [6, 64, 74]],
    ['1+5', [6, 64, 74]],
    ['1 big 5 small', [6, 64, 74]],
    ['２大８小', [9, 15, 18]],
    ['12画面', [39, 66, 80]],
    ['十二画面', [39, 66, 80]],
    ['二十五画面', [27]],
    ['3x3', [8, 39]],
    ['3行3列', [8, 39]],
    ['2 rows 3 columns', [21, 48, 49, 56, 84]],
    ['9等大', [8]],
    ['equal 9', [8]],
    ['等大', vmpLayouts.filter((l) => l.equal).map(({ id }) => id)],
    ['画中画', [3, 61, 62, 63, 72]],
    ['1大全屏', [3, 61, 62, 63, 72]],
    ['inset top left', [63]],
    ['1大中中', [19, 54]],
    ['1+7', [7, 77]],
    ['1大7小', [7, 77]],
    ['L shape', L_SHAPES],
    ['l-shaped', L_SHAPES],
    ['L形', L_SHAPES],
    ['L shape 8', [7, 77]],
    ['6小上', [46, 48, 54, 56, 59]],
  ])('%s', (text, expected) => {
    const found = searchLayouts(text, words);
    expect(found.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
  });

  it('ranks a side before the corners of that side', () => {
    expect(searchLayouts('6小上', words)).toEqual([48, 54, 59, 46, 56]);
  });

  it('ranks the number of panes before the number of the layout', () => {
    expect(searchLayouts('12')).toEqual([39, 66, 80, 12]);
    expect(searchLayouts('27')).toEqual([27]);
    expect(searchLayouts('99')).toEqual([]);
  });

  it.each(['左大右小', '大左小右', 'left big right small', 'big left, small right'])(
    '%s: side by side first, corners after',
    (text) => {
      const found = searchLayouts(text, words);
      const sideBySide = [69, 22, 12, 34, 64, 9];
      expect(found.slice(0, sideBySide.length)).toEqual(sideBySide);
      expect(found).toContain(6);
      expect(found).not.toContain(73);
    },
  );

  it.each(['one big left', '1大左', '左边1大'])('%s: exactly one', (text) => {
    const found = searchLayouts(text, { ...words, 左边: 'left' });
    expect(found.slice(0, 5)).toEqual([69, 22, 12, 34, 64]);
    expect(found).not.toContain(9);
    expect(found).toContain(6);
  });

  it('knows one large among many small', () => {
    for (const text of ['一大多小', 'one big many small']) {
      const found = searchLayouts(text, words);
      expect(found).toEqual(expect.arrayContaining([6, 7, 12, 10]));
      expect(found.some((id) => layoutOf(id)?.big !== 1)).toBe(false);
      expect(found).not.toContain(22);
    }
  });

  it('finds room for so many people, the fullest first', () => {
    expect(searchLayouts('4人', words).slice(0, 5)).toEqual([5, 12, 26, 72, 34]);
    expect(searchLayouts('for 11 people')).toEqual(searchLayouts('11 participants'));
    for (const text of ['for 8', '适合8', '8人', 'for 8 people']) {
      expect(searchLayouts(text, words)).toEqual(searchLayouts('8 people'));
    }
    expect(searchLayouts('for 2 rows 3 columns')).toEqual(searchLayouts('2x3'));
    expect(layoutOf(searchLayouts('11 people')[0] ?? 0)?.cells).toHaveLength(11);
    expect(searchLayouts('300 people')[0]).toBe(27);
  });

  it('finds all for nothing and none for what it does not understand', () => {
    expect(searchLayouts('  ')).toHaveLength(65);
    expect(searchLayouts('zebra')).toEqual([]);
    expect(searchLayouts('龙')).toEqual([]);
    expect(readLayoutQuery('zebra 1 big').unknown).toEqual(['zebra']);
    expect(searchLayouts('zebra 1 big 5 small')).toHaveLength(3);
  });

  it('understands a word before it is finished', () => {
    expect(searchLayouts('one big le')).toEqual(searchLayouts('one big left'));
    expect(readLayoutQuery('con').unknown).toEqual(['con']);
    expect(readLayoutQuery('constructor').unknown).toEqual(['constructor']);
  });

  it('finds every layout by what its own groups say', () => {
    for (const layout of vmpLayouts) {
      const groups = layout.groups.map(({ size, count, position }) => ({
        ...(size !== 'equal' && { size }),
        count,
        position,
      }));
      expect(findLayouts({ groups, panes: layout.cells.length })).toContain(layout.id);
    }
  });
});

describe('suggestLayouts', () => {
  it('leaves the fewest panes empty, the preferred kind first', () => {
    expect(suggestLayouts(4, 'one-big').slice(0, 4)).toEqual([12, 26, 72, 5]);
    expect(suggestLayouts(4, 'equal')[0]).toBe(5);
    expect(suggestLayouts(23).map((id) => layoutOf(id)?.cells.length)).toEqual([24, 24, 24, 25]);
    expect(suggestLayouts(400)).toEqual([27]);
    expect(suggestLayouts(0)[0]).toBe(1);
  });

  it('always has one', () => {
    for (let people = 0; people < 40; people += 1) {
      expect(suggestLayouts(people).length).toBeGreaterThan(0);
    }
  });
});

it.each([
  [5, 'equal'],
  [6, 'one-big'],
  [9, undefined],
])('layout %d is of the kind %s', (id, style) => {
  const layout = layoutOf(id);
  expect(layout && styleOf(layout)).toBe(style);
});
