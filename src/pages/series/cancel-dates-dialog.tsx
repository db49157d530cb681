import { Alert } from '#app/components/alert/alert.tsx';
import { message } from '#app/components/messages/messages.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelDates, readSeriesDates } from '#app/features/series/api/series.ts';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { useReason } from '#app/components/form/use-reason.ts';
import { foundIf } from '#app/saving/outcome.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { WriteDialog } from '#app/saving/write-dialog.tsx';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './series.module.css';

interface CancelDatesDialogProps {
  readonly seriesId: string;
  /** The selected dates that still exist. */
  readonly days: readonly SeriesDay[];
  /** How many are left of the series afterwards. */
  readonly remains: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Dates of the series, by their meetings. */
interface Cancellation {
  readonly ids: readonly string[];
  readonly why: string;
}

/** Cancels the chosen dates in one call, with one reason, after telling what that touches. */
export function CancelDatesDialog(props: CancelDatesDialogProps) {
  const { seriesId, days, remains, reason, onReason, onDone, onClose } = props;
  const { t } = useTranslation('series');
  const { dateTime } = useTimeFormat();
  const given = useReason(reason, onReason);
  const writes = useWrite({
    prepare: ({ ids, why }: Cancellation) => ({
      send: () => cancelDates(seriesId, ids, why),
      look: async () => {
        const left = await readSeriesDates(seriesId);
        return foundIf(!left.some(({ id }) => ids.includes(id)));
      },
    }),
    onEnded: (outcome, { ids }) => {
      if (outcome.kind !== 'done') return;
      const done = outcome.answerLost ? 'cancel.doneLost' : 'cancel.done';
      message.success(t(done, { count: ids.length }));
      onDone();
    },
  });
  const count = days.length;
  const [asked, setAsked] = useState(count);
  const gone = asked - count;

  function submit() {
    const why = given.take();
    if (why === undefined) return;
    setAsked(count);
    void writes.run({ ids: days.map(({ meetingId }) => meetingId), why });
  }

  return (
    <WriteDialog
      words={{
        title: t('cancel.title', { count }),
        confirm: t('cancel.confirm', { count }),
        keep: t('cancel.keep'),
        unchanged:
          gone > 0 && count > 0 ? t('cancel.partly', { done: gone }) : t('cancel.stillStands'),
      }}
      busy={writes.busy}
      outcome={writes.outcome}
      disabled={count === 0}
      onConfirm={submit}
      onLookAgain={() => void writes.lookAgain()}
      onClose={onClose}
    >
      <p>
        {t('cancel.consequence', { count })}{' '}
        {remains === 0 ? t('cancel.remainsNone') : t('cancel.remains', { count: remains })}
      </p>
      <FirstRows of={days}>
        {(shown, more) => (
          <>
            <ul
              className={styles['targets']}
              aria-label={t('cancel.which')}
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable, so it must be reachable by keyboard
              tabIndex={0}
            >
              {shown.map(({ key, at }) => (
                <li key={key}>{dateTime(new Date(at))}</li>
              ))}
            </ul>
            {more}
          </>
        )}
      </FirstRows>
      <ReasonField
        {...given.field}
        label={t('cancel.reason')}
        placeholder={t('cancel.reasonHint')}
        problem={given.isMissing ? t('cancel.reasonMissing') : undefined}
      />
      {count === 0 && <Alert type="info" showIcon title={t('cancel.done', { count: asked })} />}
    </WriteDialog>
  );
}
