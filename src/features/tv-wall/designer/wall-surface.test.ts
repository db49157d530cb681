import { expect, it } from 'vitest';
import type { StyleBox, WallStyle } from '../model/wall-style.ts';
import { letterSize, SURFACE_WIDTH, surfaceOf } from './wall-surface.ts';

const box = (id: string, alias: string, x: number, y: number, key = id): StyleBox => ({
  id,
  key,
  alias,
  x,
  y,
  width: 200,
  height: 100,
  channel: null,
});

function style(...boxes: readonly StyleBox[]): WallStyle {
  const frame = { width: 400, height: 200 };
  return { id: 's', name: 'Wall', creator: '', columns: 2, rows: 2, frame, boxes };
}

it('boxes stand to scale in the order of reading, whatever the list and the units', () => {
  const surface = surfaceOf(
    style(box('2', 'b', 200, 0), box('3', 'c', 0, 100), box('1', 'a', 0, 0)),
  );
  expect(surface.ids).toEqual(['1', '2', '3']);
  expect(surface.cells[2]).toEqual({ x: 0, y: 250, width: 500, height: 250 });
  expect(surface.area).toEqual({ x: 0, y: 0, width: SURFACE_WIDTH, height: 500 });
});

it('what stands outside the frame belongs to what is drawn', () => {
  const { area, cells } = surfaceOf(style(box('1', 'a', -100, 0), box('2', 'b', 200, 0)));
  expect(area.x).toBe(0);
  expect(cells[0]).toMatchObject({ x: 0, width: 400 });
  expect(cells[1]?.x).toBe(600);
});

it('a box is called by its channel; where several are called so, by the id as well', () => {
  const { nameOf } = surfaceOf(
    style(
      box('1', 'hdu', 0, 0),
      box('2', 'hdu', 200, 0),
      box('3', '', 0, 100),
      box('4', 'x', 200, 100),
    ),
  );
  expect(['1', '2', '3', '4', 'gone'].map(nameOf)).toEqual(['hdu 1', 'hdu 2', '3', 'x', 'gone']);
});

it('one decoder in two places is one id with two boxes', () => {
  const surface = surfaceOf(style(box('1', 'a', 0, 0), box('1', 'a', 200, 0, '1#2')));
  expect(surface.ids).toEqual(['1']);
  expect([...surface.placeOf]).toEqual([
    ['1', 0],
    ['1#2', 1],
  ]);
  expect(surface.nameOf('1')).toBe('a');
});

it('letters are as large as a box carries, within reason', () => {
  expect(letterSize({ x: 0, y: 0, width: 60, height: 90 })).toBe(10);
  expect(letterSize({ x: 0, y: 0, width: 600, height: 500 })).toBe(26);
  expect(letterSize({ x: 0, y: 0, width: 1, height: 1 })).toBe(3);
});
