import { Alert } from '#app/components/alert/alert.tsx';
import { message } from '#app/components/messages/messages.ts';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { done, isFailure } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import type { DateMove } from './model/moved-dates.ts';
import { usePendingMovesStore, type PendingMoves } from './pending-moves.ts';
import { DateMissing, putBack } from './put-back.ts';
import styles from './pending-notice.module.css';

/** So many dates are named at first. */
const NAMED = 12;

/** A series was saved and dates that had been moved by hand are not moved back: which, why, and the way to retry. */
export function PendingMovesNotice({ pending }: { readonly pending: PendingMoves }) {
  const { t } = useTranslation('series');
  const describe = useErrorText();
  const store = usePendingMovesStore();
  const [tried, setTried] = useState(0);
  const { moves } = pending;
  const { busy, outcome, run } = useWrite({
    prepare: async () => {
      await putBack(store, pending, setTried);
      return done(undefined);
    },
    onEnded: ({ kind }) => {
      if (kind === 'done') message.success(t('moves.restored'));
    },
  });

  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className={styles['pending'] ?? ''}
      title={t('moves.pending', { count: moves.length })}
      description={
        <>
          <MovesInWords moves={moves} />
          <p>{t('moves.pendingWhy')}</p>
          {busy && <p>{t('moves.progress', { done: tried, all: moves.length })}</p>}
          {isFailure(outcome) && (
            <p className={styles['failed']}>
              {outcome.error instanceof DateMissing ? t('moves.missing') : describe(outcome.error)}
            </p>
          )}
        </>
      }
      action={
        <div className={styles['actions']}>
          <Button type="primary" size="small" loading={busy} onClick={() => void run()}>
            {t('moves.again')}
          </Button>
          <Button size="small" disabled={busy} onClick={() => store.remove(pending.id)}>
            {t('moves.dismiss')}
          </Button>
        </div>
      }
    />
  );
}

/** `Thu, 12/03/2026 14:00 → Fri, 12/04/2026 10:00`, one a line. */
export function MovesInWords({ moves }: { readonly moves: readonly DateMove[] }) {
  const { t } = useTranslation('series');
  const { dateTime } = useTimeFormat();
  return (
    <FirstRows of={moves} atOnce={NAMED}>
      {(shown, more) => (
        <>
          <ul className={styles['moves']}>
            {shown.map(({ from, to }) => (
              <li key={to}>
                {t('moves.one', { from: dateTime(new Date(from)), to: dateTime(new Date(to)) })}
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </FirstRows>
  );
}
