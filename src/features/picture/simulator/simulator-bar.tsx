import { usePersonNames } from '#app/features/people/known-names.ts';
import {
  BorderOutlined,
  CaretRightOutlined,
  PauseOutlined,
  StepForwardOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { Button, Switch } from 'antd';
import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PLAY_SPEEDS, SPEAKER_STAYS } from '../model/play.ts';
import { CoverageWords } from './coverage-words.tsx';
import type { Simulator } from './use-simulator.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './simulator.module.css';

interface SimulatorBarProps {
  readonly simulator: Simulator;
  /** What is played; defaults to a composed picture. */
  readonly of?: 'picture' | 'wall';
}

/** Plays the picture: the clock, who speaks, whether content is shared, and who is seen how often. */
export function SimulatorBar({ simulator, of = 'picture' }: SimulatorBarProps) {
  const { t } = useTranslation('simulator');
  const { state, plays, next } = simulator;
  const playing = state === 'playing';
  return (
    <section className={styles['bar']} aria-label={t(`title.${of}`)}>
      {plays && (
        <div className={styles['controls']}>
          <div className={styles['clock']}>
            <Button
              type={playing ? 'default' : 'primary'}
              icon={playing ? <PauseOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
              onClick={playing ? simulator.pause : simulator.play}
            >
              {t(playing ? 'pause' : 'play')}
            </Button>
            <Button
              type="text"
              icon={<BorderOutlined aria-hidden />}
              aria-label={t('stop')}
              title={t('stop')}
              disabled={state === 'stopped'}
              onClick={simulator.stop}
            />
            <Button
              type="text"
              icon={<StepForwardOutlined aria-hidden />}
              aria-label={t('next')}
              title={t('next')}
              disabled={next === null}
              onClick={() => next !== null && simulator.seek(next)}
            />
            <PlayedTime simulator={simulator} />
          </div>
          <Speeds simulator={simulator} />
          <Happenings simulator={simulator} of={of} />
        </div>
      )}
      <CoverageWords simulator={simulator} />
      <output className="visually-hidden">{plays && t(`said.${state}`)}</output>
    </section>
  );
}

function Speeds({ simulator }: SimulatorBarProps) {
  const { t } = useTranslation('simulator');
  return (
    <fieldset className={styles['speeds']} aria-label={t('speed')}>
      {PLAY_SPEEDS.map((speed) => (
        <button
          key={speed}
          type="button"
          aria-label={t('speedOf', { speed })}
          aria-pressed={speed === simulator.speed}
          onClick={() => simulator.setSpeed(speed)}
        >
          {speed}×
        </button>
      ))}
    </fieldset>
  );
}

/** What happens in the meeting meanwhile; only what some pane shows can be made to happen. */
function Happenings({ simulator, of }: Required<SimulatorBarProps>) {
  const { t } = useTranslation('simulator');
  const content = useId();
  const { follows, speaker, contentShared } = simulator;
  const { label } = usePersonNames();
  const name = speaker === null ? undefined : label(speaker);
  const speaks = follows.speaker && speaker !== null;
  return (
    <>
      <Button
        icon={<SwapOutlined aria-hidden />}
        disabled={!speaks || simulator.people < 2}
        title={
          follows.speaker
            ? t('nextSpeakerHow', { seconds: SPEAKER_STAYS })
            : t(`nobodyFollows.${of}`)
        }
        onClick={simulator.nextSpeaker}
      >
        {t('nextSpeaker')}
      </Button>
      <label className={styles['happening']} htmlFor={content}>
        <Switch
          id={content}
          size="small"
          checked={contentShared}
          disabled={!follows.content}
          onChange={simulator.setContent}
        />
        <span title={follows.content ? undefined : t(`noContentPane.${of}`)}>{t('content')}</span>
      </label>
      {speaks && (
        <span className={styles['speaker']}>
          {t('speaker')}{' '}
          <b>
            <ForeignText>{name}</ForeignText>
          </b>
        </span>
      )}
    </>
  );
}

/** How often the time is looked at, in ms. */
const LOOK_EVERY = 250;

/** The seconds played, the only thing that is drawn with the clock. */
function PlayedTime({ simulator }: { readonly simulator: Simulator }) {
  const { t } = useTranslation('simulator');
  const { state, now } = simulator;
  const seconds = useSyncExternalStore(state === 'playing' ? everyMoment : never, () =>
    Math.floor(now()),
  );
  const time = clockText(seconds);
  return (
    <span role="timer" className={styles['time']} aria-label={t('time', { time })}>
      {time}
    </span>
  );
}

function everyMoment(listener: () => void) {
  const timer = setInterval(listener, LOOK_EVERY);
  return () => clearInterval(timer);
}

function never() {
  return () => undefined;
}

/** As a player shows it: `1:05`, `1:02:05`. */
function clockText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = twoDigits(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${twoDigits(minutes)}:${rest}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
