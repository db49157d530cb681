import { useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import {
  CloseCircleFilled,
  CloseOutlined,
  DownOutlined,
  LoadingOutlined,
} from '../../icons/icons.tsx';
import { isListKey, type Begun } from './begun.ts';
import { shownChoice, type Choice, type ChoiceProps } from './shown-choice.tsx';
import styles from './light-select.module.css';

interface LightSelectProps extends ChoiceProps {
  readonly begun: Begun;
  readonly onBegun: (part: Partial<Begun>) => void;
  readonly onLeave: () => void;
  /** Somebody may be about to come. */
  readonly onNear: () => void;
  /** While characters are composed, nothing may take the field's place. */
  readonly onComposes: (composes: boolean) => void;
}

/** Looks and speaks as the closed list does, and notes what is begun in it. */
export function LightSelect(props: LightSelectProps) {
  const { begun, onBegun, onLeave, onNear, onComposes, ref, ...select } = props;
  const { id, className, style, title, disabled = false, status, size, mode } = select;
  const { allowClear, loading = false, showSearch } = select;
  const list = useId();
  const shown = shownChoice(useId(), select);
  const input = useRef<HTMLInputElement>(null);
  const chosen = chosenOf(select);
  const isEditable = mode !== undefined || Boolean(showSearch);

  const press = (event: MouseEvent) => {
    // a field that is taken away under the pointer keeps the focus this way
    event.preventDefault();
    if (disabled) return;
    input.current?.focus();
    onBegun({ isOpen: isEditable || !begun.isOpen });
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && begun.isOpen) {
      event.stopPropagation();
      onBegun({ isOpen: false });
    } else if (begun.isOpen && isListKey(event.key)) {
      event.preventDefault();
      onBegun({ keys: [...begun.keys, event.key] });
    } else if (opens(event)) {
      // Enter sends no form, and only what can be typed is typed
      if (event.key === 'Enter' || event.key === 'ArrowDown' || !isEditable) event.preventDefault();
      onBegun({ isOpen: true, keys: [] });
    }
  };
  return (
    // the field inside is the control; its frame only passes the pointer on
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={[styles['select'], className].filter(Boolean).join(' ')}
      style={style}
      title={title}
      data-select
      data-disabled={disabled || undefined}
      data-small={size === 'small' || undefined}
      data-status={status}
      data-editable={isEditable || undefined}
      data-several={mode !== undefined || undefined}
      onPointerEnter={onNear}
      onPointerDown={onNear}
      onMouseDown={press}
    >
      <div
        className={styles['content']}
        title={title ?? chosen[0]?.title}
        data-typed={begun.text !== '' || undefined}
      >
        {chosen.length === 0 && <div className={styles['placeholder']}>{shown.placeholder}</div>}
        {chosen.map(({ choice }) => (
          <span key={String(choice.value)} className={styles['choice']}>
            {shown.render(choice)}
            {mode !== undefined && <CloseOutlined aria-hidden />}
          </span>
        ))}
        <input
          {...ariaOf(select)}
          ref={(field) => {
            input.current = field;
            return ref?.(field);
          }}
          id={id}
          className={styles['input']}
          role="combobox"
          aria-expanded={false}
          aria-controls={list}
          aria-haspopup="listbox"
          aria-autocomplete="list"
          aria-describedby={shown.describedBy}
          autoComplete="off"
          autoFocus={begun.hasFocus}
          readOnly={!isEditable}
          disabled={disabled}
          value={begun.text}
          onFocus={(event) => {
            select.onFocus?.(event);
            onBegun({ hasFocus: true });
          }}
          onBlur={(event) => {
            select.onBlur?.(event);
            // who goes to another window comes back to the field
            if (document.activeElement !== event.target) onLeave();
          }}
          onKeyDown={pressKey}
          onChange={({ target }) => onBegun({ isOpen: true, text: target.value, keys: [] })}
          onCompositionStart={() => onComposes(true)}
          onCompositionEnd={() => onComposes(false)}
        />
      </div>
      <div className={styles['suffix']}>
        {loading ? <LoadingOutlined spin aria-hidden /> : <DownOutlined aria-hidden />}
      </div>
      {Boolean(allowClear) && !disabled && chosen.length > 0 && (
        <button
          type="button"
          // as the library calls it
          aria-label="Clear"
          className={styles['clear']}
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
          }}
          onClick={() => {
            select.onClear?.();
            input.current?.focus();
            select.onChange?.(mode === undefined ? undefined : []);
          }}
        >
          <CloseCircleFilled aria-hidden />
        </button>
      )}
    </div>
  );
}

/** Whether a key opens the list, as it does in the library's. */
function opens({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key === 'ArrowDown') return true;
  return !altKey && !ctrlKey && !metaKey && (key === 'Enter' || key.length === 1);
}

interface Chosen {
  readonly choice: Choice;
  /** In full, where it may be cut off. */
  readonly title: string | undefined;
}

/** What is chosen, with the words of its option. */
function chosenOf({ mode, value, options = [] }: ChoiceProps): readonly Chosen[] {
  const offered = options.flatMap((one) => (Array.isArray(one.options) ? one.options : [one]));
  const values = mode !== undefined && Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    const option = offered.find((each) => each.value === one);
    // none at all is no choice, unless it is offered as one
    if (one === undefined || (one === null && option === undefined)) return [];
    const { label, title = label } = option ?? {};
    return [
      { choice: { value: one, label }, title: typeof title === 'string' ? title : undefined },
    ];
  });
}

/** What is said of the field to a screen reader. */
function ariaOf(props: ChoiceProps) {
  return Object.fromEntries(Object.entries(props).filter(([name]) => name.startsWith('aria-')));
}
