import {
  FullscreenOutlined,
  PushpinOutlined,
  WarningFilled,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { useSession } from '#app/components/session-context.ts';
import { useNow } from '#app/components/time/use-now.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { dayAt, timelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { comingOn } from '#app/features/meeting/model/timeline/wall.ts';
import { paths } from '#app/lib/paths.ts';
import { MINUTE } from '#app/lib/time.ts';
import type { Row } from '../board-measures.ts';
import { browserOffset } from '../browser-offset.ts';
import { parseTimelineQuery, timelineSearch } from '../timeline-query.ts';
import { useBoardWords, type BoardWords } from '../use-board-words.ts';
import { useTimelineMeetings } from '../use-timeline-meetings.ts';
import { useTimelineRows } from '../use-timeline-rows.ts';
import styles from './wall.module.css';

/** The lists are read so often, the details of the meetings less often. */
const LIST_EVERY = MINUTE;
const DETAILS_EVERY = 5 * MINUTE;
/** What was read longer ago is no longer taken for what is. */
const STALE_AFTER = 3 * MINUTE;

/** Today's meetings by room in large letters, for a screen that nobody operates. It moves with the time. */
export function DayOnWall() {
  const { t } = useTranslation('timeline');
  const now = useNow();
  const format = useTimeFormat();
  const words = useBoardWords('rooms');
  const today = dayAt(now, browserOffset);
  const window = useMemo(() => timelineWindow('day', today, browserOffset), [today]);
  const look = useMemo(() => ({ from: window.start, to: window.end }), [window]);
  const list = useTimelineMeetings(window);
  const timeline = useTimelineRows(QUERY, window, list.meetings, look);
  useEvery(LIST_EVERY, list.retry);
  useEvery(DETAILS_EVERY, () => timeline.readAgain());
  const rooms = timeline.rows.filter(({ kind }) => kind === 'own');
  const [rest] = timeline.rows.filter(({ kind }) => kind === 'rest');
  const isReading = list.pending || timeline.read < timeline.wanted;
  const isStale =
    list.error !== undefined ||
    timeline.failures.length > 0 ||
    (list.readAt > 0 && now - list.readAt > STALE_AFTER);
  const [isKept, keep] = useKeptShown();
  const shown = rest && comingOn(rest.blocks, now).length > 0 ? [...rooms, rest] : rooms;

  // beside the console, which is out of reach while it is locked
  return createPortal(
    <section className={styles['wall']} aria-label={t('wall.label')}>
      <PageTitle title={t('wall.label')} />
      <header className={styles['head']}>
        <h1>{format.longDate(now)}</h1>
        <time className={styles['clock']}>{words.time(now)}</time>
      </header>
      {isStale && (
        <p role="alert" className={styles['stale']}>
          <WarningFilled aria-hidden />{' '}
          {list.readAt > 0 ? t('wall.stale', { time: words.time(list.readAt) }) : t('wall.never')}
        </p>
      )}
      {isReading && shown.length === 0 && !isStale && <p>{t('wall.reading')}</p>}
      {!isReading && shown.length === 0 && <p>{t('wall.nothing')}</p>}
      <ul className={styles['rooms']}>
        {shown.map((row) => (
          <RoomOfDay key={row.key} row={row} now={now} words={words} />
        ))}
      </ul>
      <div className={styles['tools']}>
        <span>{t(isKept ? 'wall.kept' : 'wall.locks')}</span>
        <Button
          icon={<PushpinOutlined aria-hidden />}
          type={isKept ? 'primary' : 'default'}
          aria-pressed={isKept}
          onClick={() => keep(!isKept)}
        >
          {t('wall.keep')}
        </Button>
        <Button
          icon={<FullscreenOutlined aria-hidden />}
          onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}
        >
          {t('wall.fullScreen')}
        </Button>
        <LinkButton to={paths.timeline + timelineSearch(QUERY)}>{t('wall.leave')}</LinkButton>
      </div>
    </section>,
    document.body,
  );
}

/** Whether it goes on while nobody uses the console and that is locked; leaving it asks for the password then. */
function useKeptShown(): readonly [boolean, (isKept: boolean) => void] {
  const session = useSession();
  const [isKept, setIsKept] = useState(false);
  // before anything else is painted in its place
  useLayoutEffect(() => {
    const stop = () => {
      session.stopShowing();
      setIsKept(false);
    };
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      session.stopShowing();
    };
  }, [session]);
  return [
    isKept,
    (next) => {
      if (next) session.keepShowing();
      else session.stopShowing();
      setIsKept(next);
    },
  ];
}

const QUERY = parseTimelineQuery(new URLSearchParams('rows=rooms'));

interface RoomOfDayProps {
  readonly row: Row;
  readonly now: number;
  readonly words: BoardWords;
}

/** A room: what is in it now, and what is still to come today. */
function RoomOfDay({ row, now, words }: RoomOfDayProps) {
  const { t } = useTranslation('timeline');
  const coming = comingOn(row.blocks, now);
  const [next] = coming;
  const isTaken = next !== undefined && next.start <= now;
  return (
    <li data-taken={(isTaken && row.kind === 'own') || undefined}>
      <h2>
        <ForeignText>{words.row(row)}</ForeignText>
        {row.detail !== '' && <small> {row.detail}</small>}
      </h2>
      {row.kind === 'own' && !isTaken && (
        <p className={styles['free']}>
          {next === undefined
            ? t('wall.freeToday')
            : t('wall.freeUntil', { time: words.time(next.start) })}
        </p>
      )}
      {coming.length > 0 && (
        <ol>
          {coming.map(({ item, start, end, onwards }) => (
            <li key={item.id} data-now={start <= now || undefined}>
              <span className={styles['time']}>
                {words.time(start)}–{onwards ? '' : words.time(end)}
              </span>
              <ForeignText>{words.name(item)}</ForeignText>
              {start <= now && <b>{t('wall.now')}</b>}
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** Runs something again and again while it is shown, a hidden tab left out. */
function useEvery(milliseconds: number, run: () => void): void {
  const onTime = useEffectEvent(run);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') onTime();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}
