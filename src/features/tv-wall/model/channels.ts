import type { WallStyle } from './wall-style.ts';

/** Why a box shows nothing, whatever is put into it: its decoder channel is offline, or another meeting uses it. */
export type DeadReason = 'offline' | 'in-use';

/** By box id. */
export type DeadBoxes = ReadonlyMap<string, DeadReason>;

/** The boxes of a style that cannot show anything. One whose channel was not read is taken to work. */
export function deadBoxes({ boxes }: Pick<WallStyle, 'boxes'>): DeadBoxes {
  return new Map(
    boxes.flatMap(({ id, channel }): (readonly [string, DeadReason])[] => {
      if (channel === null || (channel.online && !channel.used)) return [];
      return [[id, channel.online ? 'in-use' : 'offline']];
    }),
  );
}
