import { Input } from 'antd';
import { useState } from 'react';
import type { ControlProps } from '#app/components/form/field.tsx';
import { textOfTyped, typedNumber } from '#app/lib/typed-number.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import styles from './poll.module.css';

interface NumberBoxProps {
  readonly value: TypedNumber;
  readonly onChange: (value: TypedNumber) => void;
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
      value={textOfTyped(value, typed)}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(typedNumber(event.target.value));
      }}
    />
  );
}
