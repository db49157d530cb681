import { CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { startTransition, useOptimistic, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './meetings.module.css';

interface SearchBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The field shows what is typed at once, and alone: the list behind it follows when there is time for it. */
export function SearchBox({ text: settled, onChange }: SearchBoxProps) {
  const { t } = useTranslation('meetings');
  const [text, setText] = useOptimistic(settled);
  const type = (typed: string) =>
    startTransition(() => {
      setText(typed);
      onChange(typed);
    });
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className={styles['search']}>
      <SearchOutlined aria-hidden />
      <input
        ref={field}
        type="search"
        className={styles['field']}
        aria-label={t('search')}
        placeholder={t('search')}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          type('');
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('clearSearch')}
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
