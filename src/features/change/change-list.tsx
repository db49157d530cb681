import { useTranslation } from 'react-i18next';
import { FirstRows } from '#app/components/first-rows.tsx';
import { pathId } from '#app/lib/three-way.ts';
import type { Difference } from '#app/lib/three-way.ts';
import { useVersionWords } from './use-version-words.tsx';
import styles from './versions.module.css';

/** The changes that an edit is about to make, each with its old value. */
export function ChangeList({ changes }: { readonly changes: readonly Difference[] }) {
  const { t } = useTranslation('booking');
  const inWords = useVersionWords();
  if (changes.length === 0) return <p className={styles['quiet']}>{t('review.noChanges')}</p>;
  return (
    <FirstRows of={changes}>
      {(shown, more) => (
        <>
          <dl className={styles['changes']}>
            {shown.map((change) => {
              const { label, say } = inWords(change);
              return (
                <div key={pathId(change.path)}>
                  <dt>{label}</dt>
                  <dd>
                    {say(change.mine)}
                    <span className={styles['before']}>
                      {t('review.before', { value: '' })}
                      {say(change.base)}
                    </span>
                  </dd>
                </div>
              );
            })}
          </dl>
          {more}
        </>
      )}
    </FirstRows>
  );
}
