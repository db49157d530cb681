import { movedItems } from '#app/features/picture/model/ordered-list.ts';
import { sameJson } from '#app/lib/json.ts';
import { filledBoxes } from './wall.ts';
import type { Wall } from './wall.ts';

/**
 * The order of a wall's boxes in the contract: that of their rows. An object keeps its keys in the order they came, but
 * for ids that are whole numbers, and two objects are equal in any order; so an order of its own is kept apart.
 */

/** The ids of the boxes that have content, in their order; those that came later are last. */
export function boxOrder(wall: Pick<Wall, 'boxes' | 'order'>): readonly string[] {
  return inOrder(filledBoxes(wall), wall.order);
}

/** Any ids in the order of the wall; those that it does not name come last, as they are. */
export function inOrder(ids: readonly string[], order: Wall['order']): readonly string[] {
  if (order === undefined) return ids;
  const place = new Map(order.map((box, index) => [box, index]));
  const placeOf = (box: string) => place.get(box) ?? order.length;
  return ids.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The box gets another place among those that have content, counted from 0; the others close up. */
export function moveInOrder(wall: Wall, box: string, to: number): Wall {
  const before = boxOrder(wall);
  const from = before.indexOf(box);
  const place = Math.min(Math.max(to, 0), before.length - 1);
  if (from < 0) return wall;
  return withOrder(wall, movedItems(before, [from], place > from ? place + 1 : place));
}

/** Back in the order that the boxes had by themselves is no order of its own. */
export function withOrder(wall: Wall, order: readonly string[]): Wall {
  if (sameJson(order, boxOrder(wall))) return wall;
  const { order: _before, ...rest } = wall;
  return sameJson(order, filledBoxes(wall)) ? rest : { ...rest, order };
}
