import { useRef, type ComponentProps, type ReactNode } from 'react';
import { SimulatorBar } from '#app/features/picture/simulator/simulator-bar.tsx';
import { useClock } from '#app/features/picture/simulator/use-clock.ts';
import { useWallSimulator } from './use-wall-simulator.ts';
import type { WallMeeting } from './wall-designer-props.ts';
import { WallStage } from './wall-stage.tsx';
import look from '#app/features/picture/designer-parts/designer.module.css';

interface PlayedStageProps extends Omit<
  ComponentProps<typeof WallStage>,
  'shown' | 'meetingPicture'
> {
  readonly meeting: WallMeeting;
  /** Between the wall and the play. */
  readonly children: ReactNode;
}

/** The wall and the preview playing on it, which renders on its own when a box rotates. */
export function PlayedStage({ meeting, children, ...stage }: PlayedStageProps) {
  const { wall, surface, people } = stage.editing;
  const simulator = useWallSimulator(wall, surface.ids, people, meeting);
  const clock = useRef<HTMLDivElement>(null);
  useClock(clock, simulator);
  return (
    <div ref={clock} className={look['stage']}>
      <WallStage {...stage} shown={simulator.shown} meetingPicture={meeting.picture} />
      {children}
      <SimulatorBar simulator={simulator} of="wall" />
    </div>
  );
}
