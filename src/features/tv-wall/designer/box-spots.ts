import { rangeBetween } from '../model/view.ts';
import type { Spots } from '#app/features/picture/designer-parts/spots.ts';
import type { WallEditing } from './use-wall-editing.ts';

/** The drawn boxes as spots, as one reads; a range is the rectangle between two. */
export function boxSpots(editing: WallEditing, focus: (place: number) => void): Spots {
  const { surface, selection, boxes: chosen, at, armed, gathers, select, putDown } = editing;
  const { boxes, cells, placeOf } = surface;
  const keyOf = (place: number) => boxes[place]?.key;
  return {
    count: boxes.length,
    cells,
    at,
    selection,
    chosen: chosen.length,
    keyOf,
    rangeTo: ({ anchor }, place) => {
      const from = (anchor === null ? undefined : placeOf.get(anchor)) ?? at;
      const keys = rangeBetween(cells, from, place).flatMap((each) => keyOf(each) ?? []);
      return { active: keyOf(place) ?? null, anchor: keyOf(from) ?? null, chosen: new Set(keys) };
    },
    select,
    focus,
    gathers,
    putDown:
      armed === null
        ? undefined
        : (place) => {
            const box = boxes[place];
            if (box !== undefined) putDown(armed, { on: 'box', box: box.id });
          },
  };
}
