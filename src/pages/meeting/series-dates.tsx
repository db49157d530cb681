import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { paths } from '#app/lib/paths.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { parseTime } from '#app/lib/time.ts';
import styles from './meeting-page.module.css';

interface SeriesDatesProps {
  readonly meetingId: string;
  readonly seriesId: string;
  readonly series: BookedMeetingDetailAnswer['regular_simple_dto'];
}

/** The series a meeting belongs to, and the dates of it that are still to come. */
export function SeriesDates({ meetingId, seriesId, series }: SeriesDatesProps) {
  const { t } = useTranslation('meeting');
  const format = useTimeFormat();
  const { search } = useLocation();
  const dates = (series?.residue_meeting ?? []).flatMap(({ meeting_id: id, start_time: start }) => {
    const at = parseTime(start)?.at;
    return id === undefined || at === undefined ? [] : [{ id, at }];
  });
  const left = series?.residue_meeting_size;
  const whole = <Link to={paths.series(seriesId)}>{t('facts.wholeSeries')}</Link>;
  if (dates.length === 0) {
    return (
      <span title={seriesId}>
        {t('facts.oneOfSeries')} · {whole}
      </span>
    );
  }
  return (
    <>
      {whole}
      <details>
        <summary className={styles['fold']} title={seriesId}>
          {t('facts.datesLeft', { count: left ?? dates.length })}
        </summary>
        <ul className={styles['names']}>
          {dates.map(({ id, at }) => (
            <li key={id}>
              {id === meetingId ? (
                <strong aria-current="page">{format.dateTime(new Date(at))}</strong>
              ) : (
                <Link to={{ pathname: paths.meeting(id), search }}>
                  {format.dateTime(new Date(at))}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
