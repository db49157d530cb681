import type { ComponentPropsWithRef } from 'react';
import styles from './switch.module.css';

interface SwitchProps extends Omit<
  ComponentPropsWithRef<'input'>,
  'type' | 'role' | 'checked' | 'onChange' | 'onKeyDown' | 'className'
> {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** What is on or off, without words of its own. */
export function Switch({ checked, onChange, ...input }: SwitchProps) {
  return (
    <input
      {...input}
      type="checkbox"
      // a box says itself whether it is ticked
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="switch"
      className={styles['switch']}
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
      onKeyDown={(event) => {
        // it sends no form
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onChange(!checked);
      }}
    />
  );
}
