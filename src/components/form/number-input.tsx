import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { numberProblem, typedNumber } from '#app/lib/typed-number.ts';
import type { NumberLimits, TypedNumber } from '#app/lib/typed-number.ts';
import type { ControlProps } from './field.tsx';
import { TextInput } from './text-input.tsx';
import { useTypedValue } from './use-typed-value.ts';
import styles from './typed.module.css';

interface NumberInputProps {
  readonly control?: Partial<ControlProps>;
  /** The name, where no label names the control. */
  readonly label?: string;
  /** A number; the text itself while it is none; empty for nothing. */
  readonly value: TypedNumber;
  readonly onChange: (value: TypedNumber) => void;
  readonly onBlur?: () => void;
  readonly limits: NumberLimits;
  /** How far an arrow key goes. */
  readonly step?: number;
  readonly unit?: string;
  readonly size?: 'small';
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly title?: string;
  readonly className?: string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
  /** Whoever shows the field says what is wrong with it. */
  readonly quiet?: boolean;
}

/**
 * The field for a whole number: digits of any width are read, and what is no number within the limits stays and is an
 * error at the field.
 */
export function NumberInput(props: NumberInputProps) {
  const { control = {}, label, value, onChange, onBlur, limits, step = 1, unit } = props;
  const { size, disabled, placeholder, title, className, optional = false, quiet = false } = props;
  const { t } = useTranslation('typing');
  const id = useId();
  const typed = useTypedValue<number, undefined>({
    value,
    read: (text) => {
      const found = typedNumber(text);
      return typeof found === 'number' ? { value: found, meaning: undefined } : undefined;
    },
    print: String,
    onChange,
  });
  const isEmpty = typeof value === 'string' && value.trim() === '';
  const problem = optional && isEmpty ? undefined : numberProblem(value, limits);
  const shown = typed.isTyping || disabled || (isEmpty && quiet) ? undefined : problem;
  const { status, 'aria-describedby': describedBy, ...named } = control;
  const isWrong = shown !== undefined || status === 'error';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') typed.finish();
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const from = typeof value === 'number' ? value : limits.min - direction * step;
    typed.forget();
    onChange(Math.min(Math.max(from + direction * step, limits.min), limits.max));
  }

  return (
    <span className={[styles['number'], className].filter(Boolean).join(' ')}>
      <TextInput
        {...named}
        {...(label !== undefined && { 'aria-label': label })}
        size={size}
        // a field of the type "number" drops what is no number
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="spinbutton"
        aria-valuemin={limits.min}
        aria-valuemax={limits.max}
        {...(typeof value === 'number' && { 'aria-valuenow': value })}
        aria-invalid={isWrong}
        aria-describedby={[describedBy, `${id}-problem`].filter(Boolean).join(' ')}
        inputMode="numeric"
        autoComplete="off"
        disabled={disabled}
        placeholder={placeholder}
        title={title}
        suffix={unit !== undefined && <span className={styles['unit']}>{unit}</span>}
        value={typed.text}
        onKeyDown={onKeyDown}
        onText={typed.take}
        onBlur={() => {
          typed.finish();
          onBlur?.();
        }}
      />
      <span aria-live="polite" id={`${id}-problem`} className={styles['note']} data-wrong>
        {!quiet && shown !== undefined && t(`number.${shown}`, { ...limits })}
      </span>
    </span>
  );
}

interface OptionalNumberInputProps extends Omit<
  NumberInputProps,
  'value' | 'onChange' | 'optional'
> {
  readonly value: TypedNumber | undefined;
  /** Called with what was typed, whatever it is, and with undefined for an empty field. */
  readonly onChange: (value: TypedNumber | undefined) => void;
}

/** A number among the properties of what is selected, which may have none. Give it the selection as its key. */
export function OptionalNumberInput({ value, onChange, ...rest }: OptionalNumberInputProps) {
  return (
    <NumberInput
      {...rest}
      optional
      value={value ?? ''}
      onChange={(typed) =>
        onChange(numberProblem(typed, rest.limits) === 'missing' ? undefined : typed)
      }
    />
  );
}
