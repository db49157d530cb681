import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComposerMeeting } from './composer-meeting.ts';
import { PaneFrame } from './pane-frame.tsx';
import { SimulatorBar } from '../simulator/simulator-bar.tsx';
import { useClock } from '../simulator/use-clock.ts';
import { useSimulator } from '../simulator/use-simulator.ts';
import type { Composer } from './use-composer.ts';
import look from '../designer-parts/designer.module.css';
import styles from './composer.module.css';

interface PictureStageProps {
  readonly composer: Composer;
  readonly meeting: ComposerMeeting;
  readonly describedBy: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPane: (slot: number, event: MouseEvent) => void;
  readonly onCompose: () => void;
  /** What is said of the picture: in the line under it. */
  readonly children: ReactNode;
}

/** The panes and the preview playing in them, which renders on its own when a pane rotates. */
export function PictureStage({ meeting, onCompose, children, ...frame }: PictureStageProps) {
  const { composer } = frame;
  const simulator = useSimulator(composer.composition, composer.people, meeting);
  const stage = useRef<HTMLDivElement>(null);
  useClock(stage, simulator);
  return (
    <div ref={stage} className={look['stage']}>
      {composer.composition.mode === 'automatic' && <ByPlatform onCompose={onCompose} />}
      <div className={styles['room']}>
        <div className={styles['screen']} data-stage>
          <PaneFrame {...frame} shown={simulator.shown} chair={meeting.chair} />
        </div>
      </div>
      <div className={look['status']}>{children}</div>
      <div className={look['play']}>
        <SimulatorBar simulator={simulator} />
      </div>
    </div>
  );
}

/** Said above the panes of a picture that the platform lays out. */
function ByPlatform({ onCompose }: Pick<PictureStageProps, 'onCompose'>) {
  const { t } = useTranslation('composer');
  return (
    <div className={styles['byPlatform']}>
      <b>{t('automatic.title')}</b>
      <span>{t('automatic.text')}</span>
      <button type="button" onClick={onCompose}>
        {t('automatic.compose')}
      </button>
    </div>
  );
}
