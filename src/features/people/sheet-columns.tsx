import { useTranslation } from 'react-i18next';
import { foldWidth } from '#app/lib/fold-width.ts';
import { roleOfWord } from './model/recognise.ts';
import type { RecognisedSheet } from './model/recognise-rows.ts';
import { usePersonWords } from './person-words.ts';
import { PEOPLE_WORDS } from './recognise-cached.ts';
import type { Sheet } from './read-sheets.ts';
import styles from './people.module.css';

interface SheetColumnsProps {
  readonly sheet: Sheet | undefined;
  readonly recognised: RecognisedSheet;
}

/** Which column was taken for what. */
export function SheetColumns({ sheet, recognised: { headerRow } }: SheetColumnsProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  if (headerRow === undefined) return <p className={styles['hint']}>{t('file.noHeader')}</p>;
  const headings = sheet?.rows[headerRow - 1] ?? [];
  const lines = headings.flatMap((heading, index) => {
    const word = foldWidth(heading)
      .replaceAll(/\(.*?\)|[*:]/g, '')
      .trim()
      .toLowerCase();
    const role = roleOfWord(word, PEOPLE_WORDS);
    if (role === undefined) return [];
    const column = heading || t('file.column', { number: index + 1 });
    if (role === 'name') return [t('file.asName', { column })];
    if (role === 'account') return [t('file.asAccount', { column })];
    return [t('file.asKind', { column, kind: words.kindName(role) })];
  });
  return (
    <div className={styles['hint']}>
      {t('file.header', { row: headerRow })}
      {lines.length > 0 && (
        <ul className={styles['columns']} aria-label={t('file.columns')}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
