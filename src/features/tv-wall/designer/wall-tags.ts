import { peopleInBox } from '../model/people-on-walls.ts';
import type { BoxPlace } from '../model/people-on-walls.ts';
import type { Wall } from '../model/wall.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { paletteKey } from '#app/features/picture/designer-parts/palette-rows.ts';

/** Where a person is already shown on the wall. */
export interface WallMark {
  /** Ids of the boxes that show them by name, alone or in a quad split. */
  readonly boxes: readonly string[];
  readonly polled: boolean;
  /** In a picture of a box's own. */
  readonly inside: boolean;
}

interface Marking {
  readonly boxes: string[];
  polled: boolean;
  inside: boolean;
}

/** Where each person is shown, by person key; people who are not shown are left out. */
export function wallMarks({
  boxes,
  batchPoll,
  mode,
}: Pick<Wall, 'boxes' | 'batchPoll' | 'mode'>): ReadonlyMap<string, WallMark> {
  const marks = new Map<string, Marking>();
  const markOf = (person: Participant): Marking => {
    const key = paletteKey(person);
    const known = marks.get(key) ?? { boxes: [], polled: false, inside: false };
    marks.set(key, known);
    return known;
  };
  for (const [box, content] of Object.entries(boxes)) {
    for (const { person, place } of peopleInBox(content)) {
      const mark = markOf(person);
      if (byName(place)) {
        if (!mark.boxes.includes(box)) mark.boxes.push(box);
      } else if (place.in === 'box-poll') mark.polled = true;
      else mark.inside = true;
    }
  }
  if (mode === 'batch-poll') {
    for (const person of batchPoll?.members ?? []) markOf(person).polled = true;
  }
  return marks;
}

function byName(place: BoxPlace): boolean {
  return place.in === 'box' || place.in === 'box-quad';
}
