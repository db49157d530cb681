import {
  CheckCircleOutlined,
  LoadingOutlined,
  WarningFilled,
} from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useConflictWords } from '#app/features/meeting/use-conflict-words.ts';
import type { useMoveConflicts } from './use-move-conflicts.ts';
import styles from './move.module.css';

/** What is in the way where a meeting shall be. */
export function ConflictsOfMove({
  check,
}: {
  readonly check: ReturnType<typeof useMoveConflicts>;
}) {
  const { t } = useTranslation('booking');
  const inWords = useConflictWords();
  const { state, conflicts, unread, error, retry } = check;
  return (
    <section aria-label={t('conflicts.title')} aria-live="polite">
      {state === 'failed' && (
        <ErrorNotice title={t('conflicts.failed')} error={error} onRetry={retry} />
      )}
      {conflicts.length > 0 && (
        <ul className={styles['conflicts']}>
          {conflicts.map((conflict) => {
            const text = inWords(conflict);
            return (
              <li key={text} data-severity={conflict.severity}>
                <WarningFilled aria-hidden /> {text}
              </li>
            );
          })}
        </ul>
      )}
      {state === 'checking' && (
        <p>
          <LoadingOutlined aria-hidden /> {t('conflicts.checking')}
        </p>
      )}
      {state === 'checked' && unread > 0 && <p>{t('conflicts.roomsUnread', { count: unread })}</p>}
      {state === 'checked' && unread === 0 && conflicts.length === 0 && (
        <p className={styles['fine']}>
          <CheckCircleOutlined aria-hidden /> {t('conflicts.none')}
        </p>
      )}
    </section>
  );
}
