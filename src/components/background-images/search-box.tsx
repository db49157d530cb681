import { CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { startTransition, useOptimistic, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Shows what is typed at once; the grid follows when there is time for it. */
export function SearchBox({ text: settled, onChange }: SearchBoxProps) {
  const { t } = useTranslation('library');
  const [text, setText] = useOptimistic(settled);
  const field = useRef<HTMLInputElement>(null);
  const type = (typed: string) =>
    startTransition(() => {
      setText(typed);
      onChange(typed);
    });
  return (
    <search className={styles['search']}>
      <SearchOutlined aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          type('');
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('list.clearSearch')}
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
