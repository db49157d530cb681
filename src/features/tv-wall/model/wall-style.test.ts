import { describe, expect, it } from 'vitest';
import { geometryFindings } from './geometry-findings.ts';
import { drawnArea, idsInReadingOrder, readWallStyle } from './wall-style.ts';

type Row = readonly [id: string, x: number, y: number, width: number, height: number];
const detail = ([id, x, y, width, height]: Row, parent = 900) => ({
  hdu_id: id,
  hdu_alias: `box ${id}`,
  box_x: x,
  box_y: y,
  box_width: width,
  box_height: height,
  parent_box_width: parent,
  online: 1,
  used: 0,
  silence: 1,
  volume: 12,
});
const styleOf = (...rows: readonly Row[]) =>
  readWallStyle({ style_id: 's', name: 'S', details: rows.map((row) => detail(row)) }, true);
const fourBy = (gap: number): readonly Row[] => [
  ['1_1', 0, 0, 450 - gap, 250],
  ['1_2', 450, 0, 450, 250],
  ['1_3', 0, 250 + gap, 450 - gap, 250],
  ['1_4', 450, 250 + gap, 450, 250],
];

describe('a style', () => {
  it('reads the document’s own example, with as much free below as above', () => {
    const style = styleOf(['3_0', 32, 107, 420, 236]);
    expect(style.frame).toEqual({ width: 900, height: 450 });
    expect(style.boxes[0]).toMatchObject({
      id: '3_0',
      x: 32,
      y: 107,
      width: 420,
      height: 236,
      channel: { online: true, used: false, silent: true, volume: 12 },
    });
  });

  it('says nothing of channels that were not asked about', () => {
    const style = readWallStyle({ details: [detail(['1_1', 0, 0, 9, 9])] }, false);
    expect(style.boxes[0]?.channel).toBeNull();
  });

  it('brings boxes that were drawn for another width to the first one’s', () => {
    const details = [detail(['1_1', 0, 0, 450, 250]), detail(['1_2', 900, 0, 900, 500], 1800)];
    const style = readWallStyle({ details }, true);
    expect(style.boxes[1]).toMatchObject({ x: 450, y: 0, width: 450, height: 250 });
  });

  it('without boxes or of odd numbers has a frame all the same', () => {
    expect(readWallStyle({}, true).frame).toEqual({ width: 16, height: 9 });
    const flat = readWallStyle({ details: [{ hdu_id: '1', box_x: 'left', box_width: -4 }] }, true);
    expect(flat.boxes[0]).toMatchObject({ x: 0, y: 0, width: 0, height: 0 });
    expect(flat.frame).toEqual({ width: 1, height: 1 });
  });

  it('is read row by row, though the tops of a row are uneven', () => {
    const style = styleOf(
      ['b', 450, 0, 450, 250],
      ['d', 450, 260, 450, 250],
      ['a', 0, 12, 450, 250],
      ['c', 0, 255, 450, 250],
    );
    expect(idsInReadingOrder(style)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('tells boxes of one id apart', () => {
    const style = styleOf(['1_1', 0, 0, 450, 250], ['1_1', 450, 0, 450, 250]);
    expect(style.boxes.map(({ key }) => key)).toEqual(['1_1', '1_1#2']);
    expect(geometryFindings(style)).toEqual([
      { code: 'box-id-twice', id: '1_1', keys: ['1_1', '1_1#2'] },
    ]);
  });

  it('is drawn with what stands outside its frame', () => {
    const style = styleOf(['1_1', -10, 0, 100, 100], ['1_2', 850, 0, 100, 100]);
    expect(drawnArea(style)).toEqual({ x: -10, y: 0, width: 960, height: 100 });
  });
});

describe('findings', () => {
  it('has none about even boxes, whatever the edge of a screen measures', () => {
    for (const gap of [0, 1, 5, 20]) expect(geometryFindings(styleOf(...fourBy(gap)))).toEqual([]);
  });

  it('names boxes that overlap, not those that touch or are rounded', () => {
    const over: Row = ['2_1', 400, 100, 100, 100];
    expect(geometryFindings(styleOf(...fourBy(0), over))).toEqual([
      { code: 'boxes-overlap', keys: ['1_1', '2_1'] },
      { code: 'boxes-overlap', keys: ['1_2', '2_1'] },
    ]);
    expect(geometryFindings(styleOf(['a', 0, 0, 451, 250], ['b', 450, 0, 450, 250]))).toEqual([]);
  });

  it('names a hole once, with the boxes around it', () => {
    const [a, b, c] = fourBy(4);
    if (a === undefined || b === undefined || c === undefined) throw new TypeError('no rows');
    const found = geometryFindings(styleOf(a, b, c));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'gap', between: ['1_2', '1_3'] });
  });

  it('tells two holes apart', () => {
    const found = geometryFindings(
      styleOf(['a', 0, 0, 300, 250], ['b', 300, 250, 300, 250], ['c', 600, 0, 300, 250]),
    );
    expect(found.map(({ code }) => code)).toEqual(['gap', 'gap', 'gap']);
  });

  it('takes free cells that touch along an edge for one hole, whatever their shape', () => {
    const frame: readonly Row[] = [
      ['top', 0, 0, 900, 100],
      ['left', 0, 100, 100, 300],
      ['right', 800, 100, 100, 300],
      ['bottom', 0, 400, 900, 100],
    ];
    const area = { x: 100, y: 100, width: 700, height: 300 };
    const between = ['top', 'left', 'right', 'bottom'];
    expect(geometryFindings(styleOf(...frame))).toEqual([{ code: 'gap', area, between }]);
    // the hole around a box in the middle is a ring
    expect(geometryFindings(styleOf(...frame, ['mid', 400, 200, 100, 100]))).toEqual([
      { code: 'gap', area, between: [...between, 'mid'] },
    ]);
    // a bar from side to side splits it into two
    expect(geometryFindings(styleOf(...frame, ['bar', 100, 200, 700, 100]))).toEqual([
      {
        code: 'gap',
        area: { x: 100, y: 100, width: 700, height: 100 },
        between: ['top', 'left', 'right', 'bar'],
      },
      {
        code: 'gap',
        area: { x: 100, y: 300, width: 700, height: 100 },
        between: ['left', 'right', 'bottom', 'bar'],
      },
    ]);
  });

  it('does not go around from one edge of the wall to the other', () => {
    const rows: readonly Row[] = [
      ['a', 0, 0, 300, 100],
      ['b', 300, 0, 300, 200],
      ['c', 600, 100, 300, 100],
    ];
    expect(geometryFindings(styleOf(...rows))).toEqual([
      { code: 'gap', area: { x: 600, y: 0, width: 300, height: 100 }, between: ['b', 'c'] },
      { code: 'gap', area: { x: 0, y: 100, width: 300, height: 100 }, between: ['a', 'b'] },
    ]);
  });

  it.each<[string, Row, readonly string[]]>([
    ['left of it', ['a', -2, 0, 902, 100], ['a']],
    ['a rounding left of it', ['a', -1, 0, 901, 100], []],
    ['above it', ['a', 0, -2, 900, 100], ['a']],
    ['a rounding above it', ['a', 0, -1, 900, 100], []],
    ['right of it', ['a', 0, 0, 902, 100], ['a']],
    ['a rounding right of it', ['a', 0, 0, 901, 100], []],
  ])('tells what stands outside of the frame: %s', (_, row, keys) => {
    expect(geometryFindings(styleOf(row))).toEqual(
      keys.map((key) => ({ code: 'box-outside', key })),
    );
  });

  it.each([
    [0, 50],
    [50, 0],
    [-1, 50],
    [50, -1],
  ])('tells of a box of %d by %d that it has no size', (width, height) => {
    expect(geometryFindings(styleOf(['a', 0, 0, 900, 100], ['b', 10, 10, width, height]))).toEqual([
      { code: 'box-without-size', key: 'b' },
    ]);
  });

  it('takes two boxes without an id for no pair', () => {
    const codes = geometryFindings(styleOf(['', 0, 0, 450, 100], ['', 450, 0, 450, 100])).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['box-without-id', 'box-without-id']);
  });

  it.each<[string, readonly Row[]]>([
    ['box-outside', [['a', 800, 0, 200, 100]]],
    [
      'box-without-size',
      [
        ['a', 0, 0, 900, 100],
        ['b', 0, 0, 0, 50],
      ],
    ],
    ['box-without-id', [['', 0, 0, 900, 100]]],
    ['no-boxes', []],
  ])('%s', (code, rows) => {
    expect(geometryFindings(styleOf(...rows)).map((one) => one.code)).toEqual([code]);
  });

  it('has none about a wall of 128 even boxes', () => {
    const rows = Array.from({ length: 128 }, (_, index): Row => [
      `${index}`,
      (index % 16) * 56,
      Math.floor(index / 16) * 63,
      54,
      61,
    ]);
    expect(geometryFindings(styleOf(...rows))).toEqual([]);
  });
});
