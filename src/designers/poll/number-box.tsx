import { Input } from 'antd';
import { useState } from 'react';
import type { ControlProps } from '#app/components/form/field.tsx';
import { numberOf, textFor } from './whole-number.ts';
import styles from './poll.module.css';

interface NumberBoxProps {
  readonly value: number;
  /** NaN while what stands in the box is no number. */
  readonly onChange: (value: number) => void;
  readonly control: ControlProps;
  readonly unit: string;
}

/** A number in a box that keeps whatever is typed into it. */
export function NumberBox({ value, onChange, control, unit }: NumberBoxProps) {
  const [typed, setTyped] = useState('');
  const { status, ...named } = control;
  return (
    <Input
      {...named}
      {...(status && { status })}
      className={styles['number'] ?? ''}
      inputMode="numeric"
      autoComplete="off"
      suffix={unit}
      value={textFor(value, typed)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(numberOf(event.target.value));
      }}
    />
  );
}
