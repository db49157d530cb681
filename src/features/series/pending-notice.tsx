import { Alert } from '#app/components/alert/alert.tsx';
import { message } from '#app/components/messages/messages.ts';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { isFailure } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { prepareCancelPending } from './cancel-pending.ts';
import { usePendingStore } from './pending-cancels.ts';
import type { PendingCancel } from './pending-cancels.ts';
import styles from './pending-notice.module.css';

/** So many dates are named at first. */
const NAMED = 12;

/** A series was saved and dates that were to be left out still stand: which, why, and the way to try again. */
export function PendingNotice({ pending }: { readonly pending: PendingCancel }) {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const { date } = useTimeFormat();
  const describe = useErrorText();
  const store = usePendingStore();
  const [all, setAll] = useState(false);
  const { starts, reason, seriesId } = pending;
  const { busy, outcome, run } = useWrite({
    prepare: () => prepareCancelPending(store, pending),
    onEnded: ({ kind }) => {
      if (kind === 'done') message.success(t('pending.gone'));
    },
  });

  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className={styles['pending'] ?? ''}
      title={t('pending.title', { count: starts.length })}
      description={
        <>
          <p>
            {starts
              .slice(0, all ? starts.length : NAMED)
              .map((at) => date(new Date(at)))
              .join(' · ')}
            {!all && starts.length > NAMED && (
              <Button type="link" size="small" onClick={() => setAll(true)}>
                {t('skips.more', { count: starts.length - NAMED })}
              </Button>
            )}
          </p>
          <p>{t('pending.reason', { reason })}</p>
          <p>{t(seriesId === '' ? 'pending.unknownSeries' : 'pending.why')}</p>
          {isFailure(outcome) && (
            <p className={styles['failed']}>
              {outcome.kind === 'not-done' &&
                outcome.answerLost &&
                t('pending.stillThere') + marks('stop')}
              {describe(outcome.error)}
            </p>
          )}
        </>
      }
      action={
        <div className={styles['actions']}>
          <Button type="primary" size="small" loading={busy} onClick={() => void run()}>
            {t('pending.again')}
          </Button>
          <Button size="small" disabled={busy} onClick={() => store.remove(pending.id)}>
            {t('pending.dismiss')}
          </Button>
        </div>
      }
    />
  );
}
