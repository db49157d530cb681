import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { OverviewBlock } from './overview-block.tsx';
import { useLineDetails } from './use-line-details.ts';
import { overviewReads, quietly, ROWS } from './reads.ts';
import { useWhenWords } from './use-when-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './overview.module.css';

const NO_ROWS: readonly MeetingRow[] = [];

interface MeetingsBlockProps {
  readonly state: 'running' | 'booked' | 'awaiting' | 'refused';
  /** Not shown where there is none: nobody misses it. */
  readonly onlyIfAny?: boolean;
  /** What to do where there is none. */
  readonly empty?: ReactNode;
}

/** The first meetings of a state; the list has all of them. */
export function MeetingsBlock({ state, onlyIfAny = false, empty }: MeetingsBlockProps) {
  const { t } = useTranslation('overview');
  const offered = useOffered('listMeetings');
  const query = useQuery({
    ...overviewReads[state](),
    enabled: offered.offered,
    refetchInterval: quietly,
  });
  const details = useLineDetails(query.data?.rows.slice(0, ROWS) ?? NO_ROWS);
  if (onlyIfAny && query.data?.total === 0) return null;
  return (
    <OverviewBlock
      title={t(`${state}.title`)}
      count={query.data?.total}
      more={{ to: `${paths.meetings}?state=${state}`, label: t(`${state}.all`) }}
    >
      <ReadState query={query} offered={offered} failed={t(`${state}.failed`)} rows={3}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className={styles['soft']}>
              {t(`${state}.none`)} {empty}
            </p>
          ) : (
            <ul className={styles['rows']}>
              {rows.slice(0, ROWS).map((row) => (
                <Line key={row.id} row={row} state={state} detail={details.get(row.id) ?? ''} />
              ))}
            </ul>
          )
        }
      </ReadState>
    </OverviewBlock>
  );
}

interface LineProps {
  readonly row: MeetingRow;
  readonly state: string;
  /** Rooms and chair, where they are known. */
  readonly detail: string;
}

function Line({ row, state, detail }: LineProps) {
  const { t } = useTranslation('overview');
  const words = useWhenWords();
  return (
    <li className={styles['line']}>
      <span className={styles['when']}>
        {state === 'running' ? words.until(row.end) : words.from(row.start)}
      </span>
      <Link to={paths.meeting(row.id)} className={styles['name']}>
        <ForeignText>{visibleName(row.name) || t('unnamed')}</ForeignText>
      </Link>
      {detail !== '' && (
        <span className={styles['detail']}>
          <ForeignText>{detail}</ForeignText>
        </span>
      )}
      <span className={styles['relation']}>
        {state === 'running' ? words.left(row.end) : words.startsIn(row.start)}
      </span>
      <span className={styles['number']}>{row.number}</span>
    </li>
  );
}
