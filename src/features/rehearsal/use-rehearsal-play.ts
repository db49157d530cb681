import { useMemo } from 'react';
import { usePlay, type Simulator } from '#app/features/picture/simulator/use-simulator.ts';
import { surfaceOf } from '#app/features/tv-wall/designer/wall-surface.ts';
import type { WallSurface } from '#app/features/tv-wall/designer/wall-surface.ts';
import type { StyleState } from '#app/features/tv-wall/designer/wall-designer-props.ts';
import type { Wall } from '#app/features/tv-wall/model/wall.ts';
import { useWallStyles } from '#app/features/tv-wall/styles/use-wall-styles.ts';
import { rehearse } from './model/rehearse.ts';
import type { RehearsedMoment } from './model/rehearse.ts';
import type { Rehearsal } from './use-rehearsal.ts';

/** A wall of the preset, with what is known of its style. */
export interface RehearsedWall {
  readonly wall: Wall;
  readonly style: StyleState;
  /** Undefined while the style is not known: its boxes are not played. */
  readonly surface: WallSurface | undefined;
}

export interface RehearsalPlay {
  readonly simulator: Simulator<RehearsedMoment>;
  readonly walls: readonly RehearsedWall[];
  readonly onRetryStyle: (id: string) => void;
}

const NO_WALL: readonly Wall[] = [];
const NO_BOXES: readonly string[] = [];

/** One clock for the picture and all its walls. */
export function useRehearsalPlay({ picture, walls, poll, meeting }: Rehearsal): RehearsalPlay {
  const composition = picture?.value ?? null;
  const wanted = walls?.value ?? NO_WALL;
  const { people, chair } = meeting;
  const { styleOf, onRetryStyle } = useWallStyles(wanted.map(({ styleId }) => styleId));
  const rehearsed = useMemo(
    () =>
      wanted.map((wall): RehearsedWall => {
        const style = styleOf(wall.styleId);
        return { wall, style, surface: typeof style === 'string' ? undefined : surfaceOf(style) };
      }),
    [wanted, styleOf],
  );
  const played = useMemo(
    () =>
      rehearse(
        {
          composition,
          walls: rehearsed.map(({ wall, surface }) => ({
            wall,
            boxes: surface?.ids ?? NO_BOXES,
            dead: surface?.dead,
          })),
        },
        { people, chair, poll },
      ),
    [composition, rehearsed, people, chair, poll],
  );
  return { simulator: usePlay(played, people, undefined), walls: rehearsed, onRetryStyle };
}
