import {
  ArrowLeftOutlined,
  CompressOutlined,
  ExpandOutlined,
  StepBackwardOutlined,
  StepForwardOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { PrintedInstead } from '#app/components/print/printed-instead.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { paths } from '#app/lib/paths.ts';
import { RehearsalStage } from './rehearsal-stage.tsx';
import { RunSheetPanel } from './run-sheet-panel.tsx';
import { RunSheetPaper } from './run-sheet-paper.tsx';
import { useRehearsal, type RehearsedMeeting, type Rehearsal } from './use-rehearsal.ts';
import { useStepName } from './use-step-words.ts';
import styles from './rehearsal.module.css';

/** A meeting tried out: its picture and walls on one clock, stepped through by its run sheet. */
export function MeetingRehearsal({ meeting }: { readonly meeting: RehearsedMeeting }) {
  const { t } = useTranslation('rehearsal');
  const { t: words } = useTranslation('meeting');
  const rehearsal = useRehearsal(meeting);
  const name = visibleName(meeting.name) || words('unnamed');

  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title', { name })}
        aside={
          <Link to={paths.meeting(meeting.id)} className={styles['back']}>
            <ArrowLeftOutlined aria-hidden /> {t('back')}
          </Link>
        }
        actions={<FullScreenButton />}
      />
      <Stepper rehearsal={rehearsal} />
      <div className={styles['columns']}>
        <RehearsalStage rehearsal={rehearsal} />
        <RunSheetPanel rehearsal={rehearsal} />
      </div>
      <PrintedInstead>
        <RunSheetPaper rehearsal={rehearsal} title={name} />
      </PrintedInstead>
    </div>
  );
}

/** What a step may switch to that no picture shows. */
const unseen = ['mix', 'poll'] as const;

/** Goes through the run sheet; says at which step the rehearsal is. */
function Stepper({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation('rehearsal');
  const { t: preset } = useTranslation('presets');
  const { t: marks } = useTranslation('punctuation');
  const { sheet, step, atStep, known, goTo } = rehearsal;
  const nameOf = useStepName(known);
  if (sheet.steps.length === 0) return null;
  const place = step === undefined ? -1 : sheet.steps.indexOf(step);
  const previous = sheet.steps[place - 1];
  const next = sheet.steps[place + 1];
  return (
    <nav className={styles['stepper']} aria-label={t('steps')}>
      <Button
        icon={<StepBackwardOutlined aria-hidden />}
        disabled={previous === undefined}
        onClick={() => previous && goTo(previous)}
      >
        {t('previousStep')}
      </Button>
      <Button
        type="primary"
        icon={<StepForwardOutlined aria-hidden />}
        disabled={next === undefined}
        onClick={() => next && goTo(next)}
      >
        {t('nextStep')}
      </Button>
      <output>
        {step === undefined
          ? t('notBegun', { count: sheet.steps.length })
          : t('atStep', { place: place + 1, count: sheet.steps.length, name: nameOf(step) })}
        {step !== undefined && step.note !== '' && (
          <span className={styles['soft']}> {visibleName(step.note)}</span>
        )}
        {unseen.map((family) => {
          const id = atStep[family];
          const name = known[family]?.find((one) => one.id === id)?.name;
          return (
            name !== undefined && (
              <span key={family} className={styles['unseen']}>
                {preset(`families.${family}`) + marks('colon')}
                <ForeignText>{visibleName(name) || preset('unnamed')}</ForeignText>
              </span>
            )
          );
        })}
      </output>
    </nav>
  );
}

function subscribeToFullScreen(listener: () => void) {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Nothing but the rehearsal on the screen; the style sheet covers the console with it. */
function FullScreenButton() {
  const { t } = useTranslation('rehearsal');
  const isFull = useSyncExternalStore(
    subscribeToFullScreen,
    () => document.fullscreenElement !== null,
  );
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      icon={isFull ? <CompressOutlined aria-hidden /> : <ExpandOutlined aria-hidden />}
      onClick={() => {
        const done = isFull
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen();
        // a browser that refuses leaves the page as it is
        done.catch(() => undefined);
      }}
    >
      {t(isFull ? 'leaveFullScreen' : 'fullScreen')}
    </Button>
  );
}
