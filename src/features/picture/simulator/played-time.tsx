import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Simulator } from './use-simulator.ts';
import styles from './simulator.module.css';

/** How often the time is looked at, in ms. */
const LOOK_EVERY = 250;

/** The seconds played, the only thing that is drawn with the clock. */
export function PlayedTime({ simulator }: { readonly simulator: Simulator }) {
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
