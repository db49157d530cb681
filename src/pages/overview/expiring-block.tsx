import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useNow } from '#app/components/time/use-now.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { leavesAt, leavesTooSoon } from '#app/features/file/model/file-life.ts';
import { parseTime } from '#app/lib/time.ts';
import { OverviewBlock } from './overview-block.tsx';
import { overviewReads, ROWS } from './reads.ts';
import { useWhenWords } from './use-when-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './overview.module.css';

/** A file does not change: its list is not read with every look. */
const fresh = 5 * 60_000;

/**
 * Files that the platform deletes within two days, or before their meeting is over. No list says
 * which meetings have files, so those of the first few running and booked ones are read, with a
 * call each.
 */
export function ExpiringBlock() {
  const { t } = useTranslation('overview');
  const words = useWhenWords();
  const now = useNow();
  const offered = useOffered('listMeetingFiles');
  const running = useQuery({ ...overviewReads.running(), enabled: offered.offered });
  const next = useQuery({ ...overviewReads.booked(), enabled: offered.offered });
  const meetings = [running, next].flatMap(({ data }) => data?.rows.slice(0, ROWS) ?? []);
  const reads = useQueries({
    queries: meetings.map(({ id }) => ({
      ...meetingFileQueries.list(id),
      enabled: offered.offered,
      staleTime: fresh,
    })),
  });
  const failed = reads.find(({ isError }) => isError);
  const reading =
    running.data === undefined ||
    next.data === undefined ||
    reads.some(({ isPending }) => isPending);
  const leaving = meetings
    .flatMap((meeting, place) => expiring(meeting, reads[place]?.data?.meeting_files ?? [], now))
    .toSorted((a, b) => a.at - b.at);
  const all = {
    data: reading ? undefined : leaving,
    error: running.error ?? next.error ?? failed?.error ?? null,
    isError: running.isError || next.isError || failed !== undefined,
    refetch: () =>
      Promise.all(
        [running, next, ...reads].filter(({ isError }) => isError).map((one) => one.refetch()),
      ),
  };
  return (
    <OverviewBlock title={t('files.title')} count={reading ? undefined : leaving.length}>
      <ReadState query={all} offered={offered} failed={t('files.failed')}>
        {(files) =>
          files.length === 0 ? (
            <p className={styles['soft']}>{t('files.none', { count: meetings.length })}</p>
          ) : (
            <FirstRows of={files}>
              {(shown, more) => (
                <>
                  <ul className={styles['rows']}>
                    {shown.map(({ id, name, at, meeting, before }) => (
                      <li key={id} className={styles['item']}>
                        <Link to={`${paths.meeting(meeting.id)}#files`} className={styles['name']}>
                          <ForeignText>{name}</ForeignText>
                        </Link>
                        <span className={styles['soft']}>
                          {t(before ? 'files.before' : 'files.leaves', {
                            time: words.moment(at),
                            meeting: visibleName(meeting.name) || t('unnamed'),
                          })}
                        </span>
                      </li>
                    ))}
                  </ul>
                  {more}
                </>
              )}
            </FirstRows>
          )
        }
      </ReadState>
    </OverviewBlock>
  );
}

interface Expiring {
  readonly id: string;
  readonly name: string;
  /** When it is deleted. */
  readonly at: number;
  readonly meeting: MeetingRow;
  /** Before the meeting begins. */
  readonly before: boolean;
}

function expiring(meeting: MeetingRow, files: readonly StoredFile[], now: number): Expiring[] {
  const { start = now, end } = meeting;
  return files.flatMap(({ file_id: id, file_name: name, create_time: created }) => {
    const uploaded = parseTime(created)?.at;
    if (uploaded === undefined || !leavesTooSoon(uploaded, now, end ?? start)) return [];
    const at = leavesAt(uploaded);
    return [{ id, name: visibleName(name) || id, at, meeting, before: at < start }];
  });
}
