import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { usePending } from '#app/features/series/pending-cancels.ts';
import { usePendingMoves } from '#app/features/series/pending-moves.ts';
import { PendingMovesNotice } from '#app/features/series/pending-moves-notice.tsx';
import { PendingNotice } from '#app/features/series/pending-notice.tsx';
import { SeriesLetterPanel } from '#app/features/series/letter/series-letter-panel.tsx';
import { useSeries } from '#app/features/series/use-series.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { readAnnounced } from './announced.ts';
import booking from '../booking.module.css';
import styles from './repeats.module.css';

interface SeriesResultProps {
  readonly meetingId: string;
  /** The planned number of dates; undefined if it was not counted. */
  readonly planned: number | undefined;
  /** For an edited series: its dates from this instant on are those that were planned. */
  readonly since: number | undefined;
}

/** So many dates are named at first. */
const NAMED = 6;

/** The result of a saved series: the dates that the platform created, and the work left. */
export function SeriesResult({ meetingId, planned, since }: SeriesResultProps) {
  const { t } = useTranslation('series');
  const { dateTime } = useTimeFormat();
  const [all, setAll] = useState(false);
  const meeting = useQuery(meetingDetailQueries.meeting(meetingId));
  const seriesId = meeting.data?.regular_meeting_moid ?? '';
  const dates = useQuery({ ...seriesQueries.dates(seriesId), enabled: seriesId !== '' });
  const pending = usePending({ meetingId });
  const moves = usePendingMoves(seriesId);
  const listed = dates.data?.filter(({ at }) => since === undefined || at > since);
  const made = listed?.length;
  const expected = planned === undefined ? undefined : planned + (pending?.starts.length ?? 0);
  return (
    <>
      {pending && <PendingNotice pending={pending} />}
      {moves && <PendingMovesNotice pending={moves} />}
      {seriesId !== '' && (
        <section className={booking['reviewed']}>
          <div className={booking['reviewedHead']}>
            <h2 className={booking['title']}>{t('page.sections.dates')}</h2>
            <LinkButton type="primary" to={paths.series(seriesId)}>
              {t('result.open')}
            </LinkButton>
          </div>
          {dates.isError && (
            <ErrorNotice
              title={t('result.datesFailed')}
              error={dates.error}
              onRetry={() => void dates.refetch()}
            />
          )}
          {made !== undefined && (
            <>
              <p>
                {since === undefined || expected === undefined
                  ? t('result.made', { count: made })
                  : t('result.kept', { planned: expected, made })}
              </p>
              {expected !== undefined && expected !== made && (
                <Alert
                  type="warning"
                  showIcon
                  title={t('result.differs', { planned: expected, made })}
                />
              )}
              <ul className={styles['plainList']}>
                {listed?.slice(0, all ? made : NAMED).map(({ id, at }) => (
                  <li key={id}>{dateTime(new Date(at))}</li>
                ))}
              </ul>
              {!all && made > NAMED && (
                <Button type="link" size="small" onClick={() => setAll(true)}>
                  {t('skips.more', { count: made - NAMED })}
                </Button>
              )}
            </>
          )}
        </section>
      )}
      {seriesId !== '' && <LetterOfResult seriesId={seriesId} />}
    </>
  );
}

/** The invitation to a new series, or the letter about what changed of one. */
function LetterOfResult({ seriesId }: { readonly seriesId: string }) {
  const { t } = useTranslation('invitation');
  const { state } = useLocation();
  const before = readAnnounced(state);
  const { facts, days } = useSeries(seriesId);
  return (
    facts &&
    days && (
      <section className={booking['reviewed']}>
        <h2 className={booking['title']}>{t(before === undefined ? 'title' : 'change')}</h2>
        <SeriesLetterPanel seriesId={seriesId} facts={facts} days={days} before={before} />
      </section>
    )
  );
}
