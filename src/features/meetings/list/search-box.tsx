import { CloseOutlined, SearchOutlined } from '@ant-design/icons';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './meetings.module.css';

interface SearchBoxProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function SearchBox({ text, onChange }: SearchBoxProps) {
  const { t } = useTranslation('meetings');
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
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          onChange('');
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('clearSearch')}
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          <CloseOutlined aria-hidden />
        </button>
      )}
    </search>
  );
}
