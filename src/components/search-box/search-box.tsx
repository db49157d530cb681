import { CloseOutlined, SearchOutlined } from '#app/components/icons/icons.tsx';
import { startTransition, useOptimistic, useRef } from 'react';
import { useComposedField } from '../composition.ts';
import styles from './search-box.module.css';

interface SearchBoxProps {
  /** Says what is searched; the field's name and its placeholder. */
  readonly label: string;
  readonly clearLabel: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Fetches what is searched with. */
  readonly onFocus?: () => void;
}

/** Shows what is typed at once; what is searched follows when there is time for it. Escape clears. */
export function SearchBox(props: SearchBoxProps) {
  const { label, clearLabel, text: settled, onChange, onFocus } = props;
  const [text, setText] = useOptimistic(settled);
  const field = useRef<HTMLInputElement>(null);
  const type = (typed: string) =>
    startTransition(() => {
      setText(typed);
      onChange(typed);
    });
  const typing = useComposedField<HTMLInputElement>(text, type);
  return (
    <search className={styles['search']}>
      <SearchOutlined aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        spellCheck={false}
        autoComplete="off"
        {...typing}
        onFocus={onFocus}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          type('');
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => {
            type('');
            field.current?.focus();
          }}
        >
          <CloseOutlined aria-hidden />
        </button>
      )}
    </search>
  );
}
