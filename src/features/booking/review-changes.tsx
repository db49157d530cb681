import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#app/domain/json.ts';
import { pathId } from '#app/domain/three-way.ts';
import { useBooking } from './booking-context.ts';
import { toBookParams } from './booking-params.ts';
import { editDifferences } from './edit-merge.ts';
import { useVersionWords } from '#app/designers/designs/use-version-words.tsx';
import styles from './booking.module.css';

/** What an edit is about to change, each with what it was. */
export function ReviewChanges({ opened }: { readonly opened: JsonObject }) {
  const { t } = useTranslation('booking');
  const { values } = useBooking();
  const inWords = useVersionWords();
  const changes = editDifferences(opened, toBookParams(values, opened), opened);
  return (
    <section className={styles['reviewed']} data-changes>
      <div className={styles['reviewedHead']}>
        <h3>{t('review.changes')}</h3>
      </div>
      {changes.length === 0 && <p className={styles['quiet']}>{t('review.noChanges')}</p>}
      <dl className={styles['facts']}>
        {changes.map((change) => {
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
    </section>
  );
}
