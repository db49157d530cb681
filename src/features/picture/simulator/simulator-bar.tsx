import { usePersonNames } from '#app/features/people/known-names.ts';
import {
  BorderOutlined,
  CaretRightOutlined,
  PauseOutlined,
  RetweetOutlined,
  StepBackwardOutlined,
  StepForwardOutlined,
  SwapOutlined,
} from '#app/components/icons/icons.tsx';
import { Switch } from '#app/components/form/switch.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { numberOf, numberProblem, typedNumber } from '#app/lib/typed-number.ts';
import { PLAY_SPEEDS, SPEAKER_STAYS_LIMITS } from '../model/play.ts';
import { CoverageWords } from './coverage-words.tsx';
import { SpeakerChooser } from './speaker-chooser.tsx';
import type { Simulator } from './use-simulator.ts';
import styles from './simulator.module.css';

interface SimulatorBarProps {
  readonly simulator: Simulator;
  /** What is played; defaults to a composed picture. */
  readonly of?: 'picture' | 'wall';
}

/** Plays the picture: the clock, who speaks, whether content is shared, and who is seen how often. */
export function SimulatorBar({ simulator, of = 'picture' }: SimulatorBarProps) {
  const { t } = useTranslation('simulator');
  return (
    <section className={styles['bar']} aria-label={t(`title.${of}`)}>
      {simulator.plays && <PlayControls simulator={simulator} of={of} />}
      <CoverageWords simulator={simulator} />
    </section>
  );
}

interface PlayControlsProps {
  readonly simulator: Simulator;
  readonly of: 'picture' | 'wall' | 'meeting';
}

/** Plays, steps and loops; and what happens in the meeting meanwhile. */
export function PlayControls({ simulator, of }: PlayControlsProps) {
  const { t } = useTranslation('simulator');
  const { state, next, previous, loops } = simulator;
  const playing = state === 'playing';
  return (
    <>
      <Scrubber simulator={simulator} />
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
            icon={<StepBackwardOutlined aria-hidden />}
            aria-label={t('previous')}
            title={t('previous')}
            disabled={previous === null}
            onClick={() => previous !== null && simulator.seek(previous)}
          />
          <Button
            type="text"
            icon={<StepForwardOutlined aria-hidden />}
            aria-label={t('next')}
            title={t('next')}
            disabled={next === null}
            onClick={() => next !== null && simulator.seek(next)}
          />
          <Button
            type="text"
            className={styles['loop'] ?? ''}
            icon={<RetweetOutlined aria-hidden />}
            aria-label={t('loop')}
            aria-pressed={loops}
            title={t('loop')}
            onClick={() => simulator.setLoops(!loops)}
          />
        </div>
        <Speeds simulator={simulator} />
        <Happenings simulator={simulator} of={of} />
      </div>
      <output className="visually-hidden">{t(`said.${state}`)}</output>
    </>
  );
}

function Speeds({ simulator }: Pick<PlayControlsProps, 'simulator'>) {
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

/** What happens in the meeting meanwhile; only what can be seen somewhere can be made to happen. */
function Happenings({ simulator, of }: PlayControlsProps) {
  const { t } = useTranslation('simulator');
  const content = useId();
  const { follows, marksSpeaker, speaker, contentShared } = simulator;
  const { label } = usePersonNames();
  const matters = follows.speaker || marksSpeaker;
  const speaks = matters && speaker !== null;
  return (
    <>
      <Button
        icon={<SwapOutlined aria-hidden />}
        disabled={!speaks || simulator.people < 2}
        title={
          matters
            ? t('nextSpeakerHow', { seconds: simulator.speakerStays })
            : t(`nobodyFollows.${of}`)
        }
        onClick={simulator.nextSpeaker}
      >
        {t('nextSpeaker')}
      </Button>
      {speaks && (
        <>
          <SpeakerChooser
            name={label(speaker)}
            people={simulator.speakers}
            speaker={speaker}
            onChoose={simulator.setSpeaker}
          />
          <SpeakerStays simulator={simulator} />
        </>
      )}
      <label className={styles['happening']} htmlFor={content}>
        <Switch
          id={content}
          checked={contentShared}
          disabled={!follows.content}
          onChange={simulator.setContent}
        />
        <span title={follows.content ? undefined : t(`noContentPane.${of}`)}>{t('content')}</span>
      </label>
    </>
  );
}

/** What the play assumes, and can be given another value. */
function SpeakerStays({ simulator }: Pick<PlayControlsProps, 'simulator'>) {
  const { t } = useTranslation('simulator');
  const [typed, setTyped] = useState<string>();
  const isWrong =
    typed !== undefined && numberProblem(typedNumber(typed), SPEAKER_STAYS_LIMITS) !== undefined;
  return (
    <label className={styles['assumed']}>
      {t('assumed.before')}
      <input
        inputMode="numeric"
        aria-label={t('assumed.label')}
        aria-invalid={isWrong}
        title={t('assumed.limits', { ...SPEAKER_STAYS_LIMITS })}
        value={typed ?? String(simulator.speakerStays)}
        onChange={({ target }) => {
          setTyped(target.value);
          const seconds = typedNumber(target.value);
          if (numberProblem(seconds, SPEAKER_STAYS_LIMITS) === undefined) {
            simulator.setSpeakerStays(numberOf(seconds));
          }
        }}
        onBlur={() => setTyped(undefined)}
      />
      {t('assumed.after')}
    </label>
  );
}

/** How often the time is looked at, in ms. */
const LOOK_EVERY = 250;

/** The seconds played, and where that is in the whole: the only thing that is drawn with the clock. */
function Scrubber({ simulator }: Pick<PlayControlsProps, 'simulator'>) {
  const { t } = useTranslation('simulator');
  const { state, now, length } = simulator;
  const seconds = useSyncExternalStore(state === 'playing' ? everyMoment : never, () =>
    Math.floor(now()),
  );
  const time = clockText(seconds);
  const whole = clockText(Math.max(length, seconds));
  return (
    <div className={styles['scrubber']}>
      <span role="timer" className={styles['time']} aria-label={t('time', { time })}>
        {time}
      </span>
      <input
        type="range"
        min={0}
        max={Math.max(length, seconds)}
        step={1}
        value={seconds}
        aria-label={t('position')}
        aria-valuetext={t('positionOf', { time, whole })}
        onChange={({ target }) => simulator.seek(target.valueAsNumber)}
      />
      <span className={styles['whole']} aria-hidden>
        {whole}
      </span>
    </div>
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
