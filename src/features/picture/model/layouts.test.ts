import { describe, expect, it } from 'vitest';
import documentText from '#app/api/contract/document.json?raw';
import { isJsonObject } from '#app/lib/json.ts';
import { hitPane, layoutOf, paneSizeAt, vmpLayouts } from './layouts.ts';
import type { PaneCell, PaneGroup, PanePosition } from './layouts.ts';

const positions: Readonly<Record<string, PanePosition>> = {
  全屏: 'full',
  中: 'center',
  中中: 'center',
  居中: 'center',
  左: 'left',
  左中: 'left',
  右: 'right',
  右中: 'right',
  上: 'top',
  中上: 'top',
  下: 'bottom',
  中下: 'bottom',
  下中: 'bottom',
  左上: 'top-left',
  右上: 'top-right',
  左下: 'bottom-left',
  右下: 'bottom-right',
};

/** Compares every layout with the contract's own wording, which is parsed only here. */

const wordings = wordingsOf(JSON.parse(documentText));
const cases = vmpLayouts.map((layout) => ({ layout, ...read(wordings.get(layout.id) ?? '') }));

it('has the 65 layouts of the contract and no other', () => {
  expect(wordings.size).toBe(65);
  expect(vmpLayouts.map(({ id }) => id)).toEqual([...wordings.keys()].toSorted((a, b) => a - b));
  expect(layoutOf(5)?.cells).toHaveLength(4);
  expect(layoutOf(16)).toBeUndefined();
});

describe.each(cases)('layout $layout.id: $wording', ({ layout, panes, big, small, groups }) => {
  const { cells } = layout;

  it('has as many panes, large and small, as the wording says', () => {
    expect(cells).toHaveLength(panes);
    const largest = Math.max(...cells.map(({ width }) => width));
    const isLargest = ({ width }: PaneCell) => Math.abs(width - largest) < 1e-9;
    expect(cells.filter(isLargest)).toHaveLength(big);
    expect([layout.big, layout.small, layout.equal]).toEqual([big, small, small === 0]);
    expect(cells.slice(0, big).every(isLargest)).toBe(true);
  });

  it('groups them as the wording says', () => {
    expect(layout.groups.map(shown).toSorted()).toEqual(groups.map(shown).toSorted());
  });

  it('keeps the aspect ratio of every pane and stays inside the frame', () => {
    for (const { x, y, width, height } of cells) {
      expect(width).toBe(height);
      expect(width).toBeGreaterThan(0);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1);
    }
  });

  it('is centred and fills the frame one way', () => {
    const [left, top] = [Math.min(...cells.map((c) => c.x)), Math.min(...cells.map((c) => c.y))];
    const right = Math.max(...cells.map((c) => c.x + c.width));
    const bottom = Math.max(...cells.map((c) => c.y + c.height));
    expect(left).toBeCloseTo(1 - right, 9);
    expect(top).toBeCloseTo(1 - bottom, 9);
    expect(Math.min(left, top)).toBeCloseTo(0, 9);
  });

  it('lays no pane over another, but small ones over a full screen', () => {
    const pairs = cells.flatMap((a, index) => cells.slice(index + 1).map((b) => [a, b] as const));
    const over = pairs.filter(([a, b]) => overlap(a, b));
    expect(layout.overlay).toBe([3, 61, 62, 63, 72].includes(layout.id));
    expect(over).toHaveLength(layout.overlay ? cells.length - 1 : 0);
    expect(over.every(([a]) => a === cells[0])).toBe(true);
  });

  it('finds each pane at its centre', () => {
    const centres = cells.map((c) => ({ x: c.x + c.width / 2, y: c.y + c.height / 2 }));
    const found = centres.map((point) => hitPane(layout, point));
    expect(found).toEqual([...cells.keys()]);
  });

  it('counts the panes of one size row by row', () => {
    const rest = cells.slice(1).map((cell, index) => [cells[index] ?? cell, cell] as const);
    const sameSize = rest.filter(([a, b]) => a.width === b.width);
    expect(sameSize.every(([a, b]) => a.y < b.y || (a.y === b.y && a.x < b.x))).toBe(true);
  });
});

/** Details that the wording leaves open: `x,y size` of each pane on a frame with the given number of units. */
it.each([
  [3, 4, ['0,0 4', '3,3 1']],
  [61, 4, ['0,0 4', '3,0 1']],
  [69, 3, ['0,0.5 2', '2,1 1']],
  [72, 4, ['0,0 4', '0.5,3 1', '1.5,3 1', '2.5,3 1']],
  [79, 5, ['0,0 4', '4,0 1', '4,1 1', '4,2 1', '0,4 1', '1,4 1', '2,4 1', '3,4 1', '4,4 1']],
])('layout %d has the sizes decided here', (id, units, expected) => {
  const inUnits = layoutOf(id)?.cells.map(({ x, y, width }) =>
    [x, y, width].map((length) => Math.round(length * units * 100) / 100),
  );
  expect(inUnits?.map(([x, y, size]) => `${x},${y} ${size}`)).toEqual(expected);
});

describe('hitPane', () => {
  it('finds no pane beside the panes or outside the frame', () => {
    const two = layoutOf(2);
    expect(two && hitPane(two, { x: 0.5, y: 0.1 })).toBeUndefined();
    expect(two && hitPane(two, { x: 1.2, y: 0.5 })).toBeUndefined();
    expect(two && hitPane(two, { x: 1, y: 0.5 })).toBe(1);
  });

  it('finds what lies on top', () => {
    const inset = layoutOf(3);
    expect(inset && hitPane(inset, { x: 0.9, y: 0.9 })).toBe(1);
    expect(inset && hitPane(inset, { x: 0.5, y: 0.9 })).toBe(0);
  });
});

it.each([
  [6, ['big', 'small', 'small', undefined]],
  [21, ['equal', 'equal', 'equal', undefined]],
])('tells the size of a pane of layout %d by its slot', (id, expected) => {
  const layout = layoutOf(id);
  expect(layout && [0, 1, 5, 6].map((slot) => paneSizeAt(layout, slot))).toEqual(expected);
});

function overlap(a: PaneCell, b: PaneCell): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 1e-9 && down > 1e-9;
}

function shown({ size, count, rows, columns, position }: PaneGroup): string {
  return `${count} ${size} ${position} ${rows}x${columns}`;
}

interface Reading {
  readonly wording: string;
  readonly panes: number;
  readonly big: number;
  readonly small: number;
  readonly groups: readonly PaneGroup[];
}

/** Parses a wording such as "六画面: 1大5小,1大左上,2小右上(2行1列),3小下(1行3列)". */
function read(wording: string): Reading {
  if (wording === '一画面全屏') {
    const group = { size: 'equal', count: 1, rows: 1, columns: 1, position: 'full' } as const;
    return { wording, panes: 1, big: 1, small: 0, groups: [group] };
  }
  const [head = '', tail = ''] = wording.split('画面: ');
  const panes = chineseNumber(head);
  const clauses = tail.split(',').map((clause) => clause.trim());
  const total = /^(\d+)大(\d+)小$/.exec(clauses[0] ?? '');
  const described = clauses
    .slice(1)
    .flatMap((clause) => (clause === '1上2下' ? ['1上', '2下'] : [clause]));
  if (total === null) {
    const [form = ''] = clauses.slice(1);
    const whole = /^(?:居中\()?(\d+)行(\d+)列\)?$|^(\d)x(\d)$/.exec(form);
    const groups =
      whole === null
        ? described.map((clause) => readGroup(clause, 'equal'))
        : [gridGroup(Number(whole[1] ?? whole[3]), Number(whole[2] ?? whole[4]))];
    return { wording, panes, big: panes, small: 0, groups };
  }
  const groups = described.map((clause) => readGroup(clause, 'small'));
  const [big, small] = [Number(total[1]), Number(total[2])];
  // An error in the document: 64 describes three more panes than it announces.
  const slip = wording.startsWith('六画面: 1大5小,1大左,5小右') ? groups.slice(0, 2) : groups;
  return { wording, panes, big, small, groups: slip };
}

function gridGroup(rows: number, columns: number): PaneGroup {
  return { size: 'equal', count: rows * columns, rows, columns, position: 'center' };
}

function readGroup(clause: string, other: 'equal' | 'small'): PaneGroup {
  const found =
    /^(?:(\d+)([大小]?)|(大)(\d+))([左右上下中全屏]+|居中)(?:\((\d+)行(\d+)列\))?$/.exec(clause);
  if (found === null) throw new Error(`not understood: ${clause}`);
  const count = Number(found[1] ?? found[4]);
  const size = (found[2] ?? found[3]) === '大' ? 'big' : other;
  // Without a shape, "2大上" and "2下" are rows.
  const rows = Number(found[6] ?? 1);
  const columns = Number(found[7] ?? count);
  return { size, count, rows, columns, position: positions[found[5] ?? ''] ?? 'center' };
}

function chineseNumber(text: string): number {
  const digits = '零一二三四五六七八九';
  const digit = (part: string) => (part === '两' ? 2 : digits.indexOf(part));
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const value = (part: string | undefined, none: number) => (part ? digit(part) : none);
  return text.includes('十') ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}

function wordingsOf(value: unknown): Map<number, string> {
  const operations = isJsonObject(value) && Array.isArray(value['operations']);
  const list: unknown[] =
    operations && Array.isArray(value['operations']) ? value['operations'] : [];
  const saving = list.find((o) => isJsonObject(o) && o['title'] === '保存画面合成预案');
  const rows = isJsonObject(saving) && Array.isArray(saving['params']) ? saving['params'] : [];
  const row: unknown = rows.find((r: unknown) => isJsonObject(r) && r['name'] === 'layout');
  const texts = isJsonObject(row) && isJsonObject(row['enum']) ? row['enum'] : {};
  return new Map(Object.entries(texts).map(([id, text]) => [Number(id), String(text)]));
}
