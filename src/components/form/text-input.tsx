import { CloseCircleFilled } from '#app/components/icons/icons.tsx';
import type { ComponentPropsWithRef, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useComposedField } from '../composition.ts';
import { useFocusRef } from '../use-focus-ref.ts';
import type { ControlProps } from './field.tsx';
import { nameIn } from './name-field.ts';
import styles from './text-input.module.css';

/** What the component does in its own way, or leaves to `useComposedField`. */
type OwnProps = 'value' | 'onChange' | 'onBlur' | 'onCompositionEnd' | 'size' | 'prefix';

export interface TextInputProps extends Omit<ComponentPropsWithRef<'input'>, OwnProps> {
  readonly value: string;
  /** Called with what is typed, never with what is half composed. */
  readonly onText: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onPressEnter?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** It is a name: characters that show nothing are left out. */
  readonly isName?: boolean;
  readonly status?: ControlProps['status'];
  readonly size?: 'small' | undefined;
  /** Before the text: what the field is for. */
  readonly prefix?: ReactNode;
  /** After the text: a unit, a count. */
  readonly suffix?: ReactNode;
  /** A button takes the text away. */
  readonly allowClear?: boolean;
}

/** A field of one line. */
export function TextInput(props: TextInputProps) {
  const { value, onText, onBlur, onPressEnter, onKeyDown, isName = false, ref, ...others } = props;
  const { status, size, prefix, suffix, allowClear = false, autoFocus = false, ...more } = others;
  const { className, ...input } = more;
  const { t } = useTranslation('shell');
  const element = useFocusRef(ref, autoFocus);
  const field = useComposedField<HTMLInputElement>(value, (text, event) =>
    onText(isName ? nameIn(event) : text),
  );
  const isCleared = value === '' || input.disabled === true || input.readOnly === true;
  return (
    <span
      role="presentation"
      className={[styles['frame'], className].filter(Boolean).join(' ')}
      data-size={size}
      // beside the text, and on what clears it
      onClick={() => element.current?.focus()}
    >
      {prefix}
      <input
        type="text"
        aria-invalid={status === 'error'}
        {...input}
        {...field}
        ref={element}
        className={styles['input']}
        onBlur={(event) => {
          field.onBlur(event);
          onBlur?.();
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === 'Enter' && !event.repeat) onPressEnter?.(event);
        }}
      />
      {allowClear && !isCleared && (
        <button
          type="button"
          className={styles['clear']}
          aria-label={t('clear')}
          // the field is not left
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onText('')}
        >
          <CloseCircleFilled aria-hidden />
        </button>
      )}
      {suffix}
    </span>
  );
}
