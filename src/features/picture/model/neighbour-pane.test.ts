import { describe, expect, it } from 'vitest';
import { layoutOf, vmpLayouts } from './layouts.ts';
import { directions, neighbourPane } from './neighbour-pane.ts';
import type { Direction } from './neighbour-pane.ts';

const from = (layout: number, slot: number, direction: Direction) => {
  const found = layoutOf(layout);
  if (found === undefined) throw new Error(`no layout ${layout}`);
  return neighbourPane(found, slot, direction);
};

describe('an arrow leads', () => {
  it('along rows and columns of equal panes', () => {
    //  0 1
    //  2 3
    expect([from(5, 0, 'right'), from(5, 0, 'down'), from(5, 3, 'left'), from(5, 3, 'up')]).toEqual(
      [1, 2, 2, 1],
    );
  });

  it('from a large pane to the small one beside it that is nearest, and back', () => {
    //  0 0 1
    //  0 0 2
    //  3 4 5
    expect(from(6, 0, 'right')).toBe(1);
    expect(from(6, 0, 'down')).toBe(3);
    expect([from(6, 1, 'left'), from(6, 2, 'left'), from(6, 4, 'up')]).toEqual([0, 0, 0]);
    expect([from(6, 5, 'up'), from(6, 2, 'down')]).toEqual([2, 5]);
  });

  it('onto a pane that lies over a full screen, and back', () => {
    expect([from(3, 0, 'right'), from(3, 0, 'down')]).toEqual([1, 1]);
    expect([from(3, 1, 'left'), from(3, 1, 'up')]).toEqual([0, 0]);
  });

  it('nowhere at the edge', () => {
    expect([from(5, 0, 'left'), from(5, 0, 'up'), from(1, 0, 'right')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(from(5, 9, 'left')).toBeUndefined();
  });
});

it.each(vmpLayouts.map((layout) => [layout.id, layout] as const))(
  'in layout %i arrows alone lead from any pane to any other',
  (_, layout) => {
    const steps = [...layout.cells.keys()].map((slot) =>
      directions.map((direction) => neighbourPane(layout, slot, direction)),
    );
    for (const start of layout.cells.keys()) {
      const reached = new Set([start]);
      for (const slot of reached) {
        for (const next of steps[slot] ?? []) if (next !== undefined) reached.add(next);
      }
      expect(reached.size).toBe(layout.cells.length);
    }
  },
);
