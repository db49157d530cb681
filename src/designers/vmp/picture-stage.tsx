import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useMedia } from '#app/components/use-media.ts';
import type { ComposerMeeting } from './composer-meeting.ts';
import { PaneFrame } from './pane-frame.tsx';
import { SimulatorBar } from './simulator/simulator-bar.tsx';
import { useSimulator } from './simulator/use-simulator.ts';
import type { Simulator } from './simulator/use-simulator.ts';
import type { Composer } from './use-composer.ts';
import styles from './composer.module.css';

interface PictureStageProps {
  readonly composer: Composer;
  readonly meeting: ComposerMeeting;
  readonly describedBy: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPane: (slot: number, event: MouseEvent) => void;
  readonly onCompose: () => void;
  /** Between the panes and the play. */
  readonly children: ReactNode;
}

/** The panes, and the play that runs in them: drawn by itself when something turns. */
export function PictureStage({ meeting, children, ...frame }: PictureStageProps) {
  const { composer } = frame;
  const simulator = useSimulator(composer.composition, composer.people, meeting);
  const stage = useRef<HTMLDivElement>(null);
  useClock(stage, simulator);
  return (
    <div ref={stage} className={styles['stage']}>
      <div className={styles['screen']}>
        <PaneFrame {...frame} shown={simulator.shown} chair={meeting.chair} />
      </div>
      {children}
      <SimulatorBar simulator={simulator} />
    </div>
  );
}

/** Tells the style sheet how far the play is (`--at`, in seconds), without anything being drawn again. */
function useClock(stage: React.RefObject<HTMLElement | null>, simulator: Simulator) {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { now, state } = simulator;
  useEffect(() => {
    const tell = () => stage.current?.style.setProperty('--at', now().toFixed(2));
    tell();
    if (state !== 'playing' || still) return undefined;
    let frame = requestAnimationFrame(function next() {
      tell();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [stage, now, state, still]);
}
