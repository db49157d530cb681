import type { ComponentPropsWithRef } from 'react';
import { useComposedField } from '../composition.ts';
import { useFocusRef } from '../use-focus-ref.ts';
import type { ControlProps } from './field.tsx';
import styles from './text-area.module.css';

/** What the component does in its own way, or leaves to `useComposedField`. */
type OwnProps = 'value' | 'onChange' | 'onBlur' | 'onCompositionEnd' | 'className';

interface TextAreaProps extends Omit<ComponentPropsWithRef<'textarea'>, OwnProps> {
  readonly value: string;
  /** Called with what is typed, never with what is half composed. */
  readonly onText: (text: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly status?: ControlProps['status'];
}

/** A field of several lines. */
export function TextArea(props: TextAreaProps) {
  const { value, onText, onBlur, status, autoFocus = false, ref, ...area } = props;
  const element = useFocusRef(ref, autoFocus);
  const field = useComposedField<HTMLTextAreaElement>(value, onText);
  return (
    <textarea
      aria-invalid={status === 'error'}
      {...area}
      {...field}
      ref={element}
      className={styles['area']}
      onBlur={(event) => {
        field.onBlur(event);
        onBlur?.();
      }}
    />
  );
}
