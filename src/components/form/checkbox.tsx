import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './choice.module.css';

interface CheckboxProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'type' | 'checked' | 'onChange' | 'className'
> {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What is ticked: the name of the control. */
  readonly children: ReactNode;
}

/** A box to tick, with its words. */
export function Checkbox({ onChange, children, ...input }: CheckboxProps) {
  return (
    <label className={styles['choice']}>
      <input {...input} type="checkbox" onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
    </label>
  );
}
