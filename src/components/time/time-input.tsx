import { ClockCircleOutlined } from '#app/components/icons/icons.tsx';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedTime } from '#app/lib/typed/read-moment.ts';
import { useMomentWords } from './day-input.tsx';
import { TypedInput, type TypedProps } from './typed-input.tsx';
import styles from './typed-input.module.css';

/** Every quarter of an hour; any other time is typed. */
const OFFERED = Array.from(
  { length: 96 },
  (_, index) => `${two(Math.floor(index / 4))}:${two((index % 4) * 15)}`,
);

interface TimeInputProps extends TypedProps {
  /** The day and time now where the time is, `2026-11-29T20:40`. */
  readonly now: string;
}

/** A time of day, typed or chosen from a list; its value is `14:30`. A day that is typed with it is handed on. */
export function TimeInput({ now, ...typed }: TimeInputProps) {
  const { t, i18n } = useTranslation('typing');
  const inWords = useMomentWords();
  return (
    <TypedInput
      {...typed}
      read={(text, words) => {
        const reading = { now, language: i18n.language, prefers: 'coming' } as const;
        const found = readTypedTime(text, reading, words);
        return found?.time === undefined ? undefined : { value: found.time, meaning: found };
      }}
      print={(value) => value}
      inWords={inWords}
      texts={{
        invalid: t('time.invalid'),
        missing: t('time.missing'),
        placeholder: t('time.placeholder'),
        choose: t('time.choose'),
      }}
      icon={<ClockCircleOutlined aria-hidden />}
      renderPanel={(choose) => <Times value={typed.value} onChoose={choose} />}
    />
  );
}

interface TimesProps {
  readonly value: string;
  readonly onChoose: (time: string) => void;
}

function Times({ value, onChoose }: TimesProps) {
  const { t } = useTranslation('typing');
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(() => placeOf(value));
  const follows = useRef(false);

  useEffect(() => {
    const option = list.current?.children[focused];
    option?.scrollIntoView({ block: 'nearest' });
    if (follows.current && option instanceof HTMLElement) option.focus({ preventScroll: true });
    follows.current = false;
  }, [focused]);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    follows.current = true;
    setFocused(Math.min(Math.max(focused + step, 0), OFFERED.length - 1));
  }

  return (
    <fieldset aria-label={t('time.choose')} className={styles['times']}>
      <div ref={list} role="presentation" onKeyDown={onKeyDown}>
        {OFFERED.map((time, index) => (
          <button
            key={time}
            type="button"
            tabIndex={index === focused ? 0 : -1}
            data-focused={index === focused}
            aria-pressed={time === value}
            onClick={() => onChoose(time)}
          >
            {time}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -4,
  PageDown: 4,
  Home: -OFFERED.length,
  End: OFFERED.length,
};

/** The offered time that is at, or next after, a time; nine o'clock where there is none. */
function placeOf(value: string): number {
  const after = /^\d\d:\d\d$/.test(value) ? value : '09:00';
  const found = OFFERED.findIndex((time) => time >= after);
  return found === -1 ? OFFERED.length - 1 : found;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
