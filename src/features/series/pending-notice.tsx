import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { WriteOutcome } from '#app/saving/write-and-look.ts';
import { cancelPending } from './cancel-pending.ts';
import { usePendingStore } from './pending-cancels.ts';
import type { PendingCancel } from './pending-cancels.ts';
import styles from './pending-notice.module.css';

/** So many dates are named. */
const NAMED = 12;

/** A series was saved and dates that were to be left out still stand: which, why, and the way to try again. */
export function PendingNotice({ pending }: { readonly pending: PendingCancel }) {
  const { t } = useTranslation('series');
  const { message } = App.useApp();
  const { date } = useTimeFormat();
  const describe = useErrorText();
  const store = usePendingStore();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome>();
  const { starts, reason, seriesId } = pending;

  async function again() {
    setBusy(true);
    const ended = await cancelPending(store, pending);
    setBusy(false);
    setOutcome(ended);
    if (ended.outcome === 'done') void message.success(t('pending.gone'));
  }

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
              .slice(0, NAMED)
              .map((at) => date(new Date(at)))
              .join(' · ')}
          </p>
          {starts.length > NAMED && <p>{t('skips.more', { count: starts.length - NAMED })}</p>}
          <p>{t('pending.reason', { reason })}</p>
          <p>{t(seriesId === '' ? 'pending.unknownSeries' : 'pending.why')}</p>
          {outcome !== undefined && outcome.outcome !== 'done' && (
            <p className={styles['failed']}>
              {outcome.outcome === 'not-done' &&
                outcome.answerLost &&
                `${t('pending.stillThere')}. `}
              {describe(outcome.error)}
            </p>
          )}
        </>
      }
      action={
        <div className={styles['actions']}>
          <Button type="primary" size="small" loading={busy} onClick={() => void again()}>
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
