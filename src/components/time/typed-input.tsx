import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ControlProps } from '#app/components/form/field.tsx';
import type { Moment, WordReader } from '#app/lib/typed/read-moment.ts';
import { useTypedValue } from '#app/components/form/use-typed-value.ts';
import { useWordReader } from './use-word-reader.ts';
import inputStyles from '../form/text-input.module.css';
import typedStyles from '../form/typed.module.css';
import styles from './typed-input.module.css';

/** What a text was read as. */
export interface Understood {
  /** The value for the form, `2026-12-10` or `14:30`. */
  readonly value: string;
  /** All that was read: a time may be typed with a day. */
  readonly meaning: Moment;
}

export interface TypedProps {
  readonly control?: Partial<ControlProps>;
  /** The name, where no label names the control. */
  readonly label?: string;
  /** What was read; or the text itself, while it cannot be read. */
  readonly value: string;
  /** Called with every key; with all that was read, or with undefined while the text cannot be read. */
  readonly onChange: (value: string, moment: Moment | undefined) => void;
  /** Called when the field is left, on Enter, and when a value is chosen. */
  readonly onDone?: (value: string) => void;
  /** An empty field is a mistake of its own. */
  readonly required?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

interface TypedInputProps extends TypedProps {
  readonly read: (text: string, words?: WordReader) => Understood | undefined;
  /** What the field holds for a value; a text that cannot be read stays. */
  readonly print: (value: string) => string;
  readonly inWords: (moment: Moment) => string;
  readonly texts: {
    readonly invalid: string;
    readonly missing: string;
    readonly placeholder: string;
    readonly choose: string;
  };
  readonly icon: ReactNode;
  /** What opens below the field; the element with `data-focused` takes the focus. */
  readonly renderPanel: (choose: (value: string) => void) => ReactNode;
}

/**
 * A field that reads what people type and shows what it read. A text that cannot be read stays as it is and is an
 * error at the field. What opens below only offers values: pointing at one writes nothing, a click chooses it.
 */
export function TypedInput(props: TypedInputProps) {
  const { control = {}, label, value, onChange, onDone, required = false, ref } = props;
  const { read, print, inWords, texts, icon, renderPanel } = props;
  const { t } = useTranslation('typing');
  const id = useId();
  const frame = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState<'by-pointer' | 'by-key'>();
  const [wantsWords, setWantsWords] = useState(false);
  const words = useWordReader(wantsWords);
  const typed = useTypedValue<string, Moment>({
    value,
    read: (text) => read(text, words),
    print,
    onChange,
  });
  const { isTyping, readAs } = typed;
  const isRead = read(value)?.value === value;
  const isInvalid = !isTyping && !isRead && (required || value.trim() !== '');
  const { status, 'aria-describedby': describedBy, ...named } = control;
  const isWrong = isInvalid || status === 'error';

  // words that could not be read without the reader are read when it is here, though the field was left since
  useEffect(() => {
    if (words === undefined || !wantsWords || isRead) return;
    const taken = typed.takeAgain();
    if (isTyping) return;
    typed.finish();
    onDone?.(taken);
    // oxlint-disable-next-line react/exhaustive-deps -- once, for the text that is there
  }, [words]);

  useLayoutEffect(() => {
    if (open !== undefined) place(frame.current);
    if (open === 'by-key') focusOffered(frame.current);
  }, [open]);

  function finish() {
    typed.finish();
    onDone?.(value);
  }

  function choose(chosen: string) {
    typed.forget();
    onChange(chosen, undefined);
    onDone?.(chosen);
    close();
  }

  function close() {
    setOpen(undefined);
    frame.current?.querySelector('input')?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const inField = event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && open !== undefined) {
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' && inField) {
      event.preventDefault();
      if (open === 'by-key') focusOffered(frame.current);
      setOpen('by-key');
    } else if (event.key === 'Enter' && inField) {
      setOpen(undefined);
      finish();
    } else if (event.key === 'Tab' && inField) {
      setOpen(undefined);
    }
  }

  return (
    <span
      ref={frame}
      role="presentation"
      className={styles['typed']}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setOpen(undefined);
        finish();
      }}
    >
      <span className={inputStyles['frame']}>
        <input
          {...named}
          {...(label !== undefined && { 'aria-label': label })}
          ref={ref}
          type="text"
          className={inputStyles['input']}
          aria-invalid={isWrong}
          aria-describedby={[describedBy, `${id}-note`].filter(Boolean).join(' ')}
          autoComplete="off"
          placeholder={texts.placeholder}
          value={typed.text}
          onClick={() => setOpen((before) => before ?? 'by-pointer')}
          onChange={({ target }) => {
            setOpen(undefined);
            setWantsWords(true);
            typed.take(target.value);
          }}
        />
        <button
          type="button"
          tabIndex={-1}
          className={styles['open']}
          aria-label={
            label === undefined
              ? texts.choose
              : t('chooseFor', { what: texts.choose, field: label })
          }
          aria-expanded={open !== undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            if (open === undefined) setOpen('by-key');
            else close();
          }}
        >
          {icon}
        </button>
      </span>
      {open !== undefined && (
        <div
          className={styles['panel']}
          // the field keeps the focus, so that a click in here is no way out of it
          onMouseDown={(event) => event.preventDefault()}
          role="presentation"
        >
          {renderPanel(choose)}
        </div>
      )}
      <span
        aria-live="polite"
        id={`${id}-note`}
        className={typedStyles['note']}
        data-wrong={isInvalid}
      >
        {isInvalid
          ? value.trim() === ''
            ? texts.missing
            : texts.invalid
          : readAs && t('readAs', { what: inWords(readAs) })}
      </span>
    </span>
  );
}

function focusOffered(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>('[data-focused=true]')?.focus();
}

/** Below the field and from its left edge, where there is room; above it, or from its right edge, otherwise. */
function place(frame: HTMLElement | null): void {
  const panel = frame?.querySelector<HTMLElement>(`.${styles['panel']}`);
  if (!frame || !panel) return;
  const field = frame.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  panel.dataset['above'] = String(field.bottom + height > window.innerHeight && field.top > height);
  panel.dataset['end'] = String(
    field.left + width > document.documentElement.clientWidth && field.right > width,
  );
}
