import type { TypedNumber } from '#app/lib/typed-number.ts';
import styles from './poll.module.css';

interface AtHandProps {
  readonly label: string;
  readonly value: TypedNumber;
  readonly values: readonly number[];
  readonly nameOf: (value: number) => string;
  readonly onChoose: (value: number) => void;
}

/** The usual values of a number, a press away. */
export function AtHand({ label, value, values, nameOf, onChoose }: AtHandProps) {
  return (
    <fieldset className={styles['atHand']} aria-label={label}>
      {values.map((one) => (
        <button key={one} type="button" aria-pressed={one === value} onClick={() => onChoose(one)}>
          {nameOf(one)}
        </button>
      ))}
    </fieldset>
  );
}
