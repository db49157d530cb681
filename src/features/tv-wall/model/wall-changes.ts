import { sameJson } from '#app/lib/json.ts';
import { samePeople } from '#app/features/picture/model/same-people.ts';
import { boxOrder } from './box-order.ts';
import { contentAt } from './wall.ts';
import type { BoxContent, Wall, WallPreset } from './wall.ts';

/** Differences between two versions of TV walls, as codes; walls are counted from 1. */
export type WallChange =
  | { readonly code: 'walls'; readonly before: number; readonly after: number }
  | {
      readonly code: 'box';
      readonly wall: number;
      /** The id of the wall's style, which names its boxes. */
      readonly style: string;
      readonly box: string;
      readonly before: BoxContent;
      readonly after: BoxContent;
    }
  /** Used if more boxes changed than are listed, or if the style changed. */
  | { readonly code: 'boxes'; readonly wall: number; readonly count: number }
  | { readonly code: 'wall-setting'; readonly wall: number; readonly setting: WallSetting };

const SETTINGS = ['styleId', 'mode', 'showNames', 'batchPoll', 'repeated'] as const;
export type WallSetting = (typeof SETTINGS)[number] | 'order';

/** The maximum number of boxes listed; the rest are counted. */
const MOST_LISTED = 12;

/** Ignores names. A wall is compared with the wall at the same index. */
export function wallChanges(before: WallPreset, after: WallPreset): readonly WallChange[] {
  const counts = [before.walls.length, after.walls.length] as const;
  return [
    ...(counts[0] === counts[1]
      ? []
      : [{ code: 'walls', before: counts[0], after: counts[1] } as const]),
    ...after.walls.flatMap((wall, place) => {
      const was = before.walls[place];
      return was === undefined ? [] : changesOf(was, wall, place + 1);
    }),
  ];
}

function changesOf(before: Wall, after: Wall, wall: number): WallChange[] {
  const settings = SETTINGS.filter(
    (one) => !sameJson(samePeople(before[one]), samePeople(after[one])),
  );
  const names = [...new Set([...Object.keys(before.boxes), ...Object.keys(after.boxes)])];
  const boxes = names
    .map((box) => ({ box, before: contentAt(before, box), after: contentAt(after, box) }))
    .filter((one) => !sameJson(samePeople(one.before), samePeople(one.after)));
  // of the boxes that both have
  const [was, is] = [
    boxOrder(before).filter((box) => contentAt(after, box).kind !== 'empty'),
    boxOrder(after).filter((box) => contentAt(before, box).kind !== 'empty'),
  ];
  return [
    ...(sameJson(was, is) ? settings : [...settings, 'order' as const]).map(
      (setting) => ({ code: 'wall-setting', wall, setting }) as const,
    ),
    ...(boxes.length > MOST_LISTED
      ? [{ code: 'boxes', wall, count: boxes.length } as const]
      : boxes.map((one) => ({ code: 'box', wall, style: after.styleId, ...one }) as const)),
  ];
}
