import {
  useRef,
  type ComponentProps,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useState,
} from 'react';
import { SimulatorBar } from '#app/features/picture/simulator/simulator-bar.tsx';
import { useClock } from '#app/features/picture/simulator/use-clock.ts';
import { sameJson } from '#app/lib/json.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Play } from '#app/features/picture/model/play.ts';
import { usePlay, type Simulator } from '#app/features/picture/simulator/use-simulator.ts';
import type { WallMeeting } from './wall-designer-props.ts';
import { WallStage } from './wall-stage.tsx';
import {
  wallAt,
  wallCoverage,
  wallCycle,
  wallFollows,
  wallMarksSpeaker,
  wallSceneOf,
  wallStageOf,
  type BoxShown,
} from '../model/play.ts';
import type { DeadBoxes } from '../model/channels.ts';
import type { Wall } from '../model/wall.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';

interface PlayedStageProps extends Omit<
  ComponentProps<typeof WallStage>,
  'shown' | 'meetingPicture'
> {
  readonly meeting: WallMeeting;
  /** What is said of the wall: in the line under it. */
  readonly children: ReactNode;
}

/** The wall and the preview playing on it, which renders on its own when a box rotates. */
export function PlayedStage({ meeting, children, ...stage }: PlayedStageProps) {
  const { wall, surface, people } = stage.editing;
  const simulator = useWallSimulator(wall, surface.ids, people, meeting, surface.dead);
  const clock = useRef<HTMLDivElement>(null);
  useClock(clock, simulator);
  return (
    <div ref={clock} className={look['stage']}>
      <WallStage {...stage} shown={simulator.shown} meetingPicture={meeting.picture} />
      <div className={look['status']}>{children}</div>
      <div className={look['play']}>
        <SimulatorBar simulator={simulator} of="wall" />
      </div>
    </div>
  );
}

/**
 * Plays a wall: what every box of `ids` shows, in their order. A box that has not turned keeps its
 * object, so that it is not drawn again.
 */
function useWallSimulator(
  wall: Wall,
  ids: readonly string[],
  people: readonly Participant[],
  { chair, poll, picture }: WallMeeting,
  dead: DeadBoxes,
): Simulator<readonly BoxShown[]> {
  // thousands of people are not gone through while boxes are being moved
  const settled = useDeferredValue(wall);
  const coverage = useMemo(
    () => wallCoverage(settled, ids, people, { chair, poll, picture, dead }),
    [settled, ids, people, chair, poll, picture, dead],
  );
  const played = useMemo(() => {
    const meeting = { people, chair, poll, picture, dead };
    return {
      stageOf: (play: Play) => wallStageOf(wall, ids, play, meeting),
      shownAt: (play: Play) => wallAt(wall, ids, play.at, wallSceneOf(play, meeting)),
      cycleOf: (play: Play) => wallCycle(wall, ids, play, meeting),
      follows: wallFollows(wall, ids, meeting),
      marksSpeaker: wallMarksSpeaker(wall, ids, meeting),
    };
  }, [wall, ids, people, chair, poll, picture, dead]);
  const simulator = usePlay(played, people, coverage);
  const shown = useUnturned(simulator.shown);
  return { ...simulator, shown };
}

/** The same objects for what looks the same as the last time. */
function useUnturned(shown: readonly BoxShown[] | null): readonly BoxShown[] | null {
  const [last, setLast] = useState({ shown, kept: shown });
  if (shown === last.shown) return last.kept;
  const kept =
    shown?.map((one, place) => {
      const known = last.kept?.[place];
      return known !== undefined && sameShown(known, one) ? known : one;
    }) ?? null;
  setLast({ shown, kept });
  return kept;
}

function sameShown(a: BoxShown, b: BoxShown): boolean {
  if (a.kind === 'picture' || b.kind === 'picture') {
    return (
      a.kind === 'picture' &&
      b.kind === 'picture' &&
      a.composition === b.composition &&
      sameJson(a.panes, b.panes)
    );
  }
  return sameJson(a, b);
}
