import { useId, type ReactNode } from 'react';
import choiceStyles from './choice.module.css';
import styles from './radio-group.module.css';

interface RadioGroupProps<Value> {
  /** Of the group; the radios in it have none. */
  readonly id?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string | undefined;
  /** The chosen one; none of them if it is not among the options. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly disabled?: boolean | undefined;
  /** Buttons in a row instead of words beside a circle. */
  readonly asButtons?: boolean;
  readonly size?: 'small';
  readonly className?: string | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string | number | boolean>(props: RadioGroupProps<Value>) {
  const { value, onChange, options, disabled = false, asButtons = false, size } = props;
  const { className, ...named } = props;
  const name = useId();
  return (
    <div
      id={named.id}
      role="radiogroup"
      aria-label={named['aria-label']}
      aria-labelledby={named['aria-labelledby']}
      aria-describedby={named['aria-describedby']}
      className={[styles[asButtons ? 'buttons' : 'words'], className].filter(Boolean).join(' ')}
      data-size={size}
      data-print={asButtons ? 'never' : undefined}
    >
      {options.map((one) => (
        <label
          key={String(one.value)}
          className={asButtons ? styles['button'] : choiceStyles['choice']}
        >
          <input
            type="radio"
            name={name}
            checked={one.value === value}
            disabled={disabled}
            onChange={() => onChange(one.value)}
          />
          <span>{one.label}</span>
        </label>
      ))}
    </div>
  );
}
