import { offsetAt } from '#app/components/time/browser-zone.ts';
import { isSameDay } from '#app/components/time/time-range.ts';
import { useTranslation } from 'react-i18next';
import { useTimeFormat, useZone } from '#app/components/time/use-zone.ts';
import { MINUTE, formatOffset, formatTime } from '#app/lib/time.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { useNow } from '#app/components/time/use-now.ts';
import styles from './meeting-page.module.css';

/** The time in the browser's zone, with the platform's own clock where it differs. */
export function MeetingTime({ facts }: { readonly facts: MeetingFacts }) {
  const { t } = useTranslation('meeting');
  const format = useTimeFormat();
  const zone = useZone();
  const { start, end } = facts;
  if (start === undefined) return <>{t('when.notTold')}</>;
  const from = new Date(start.at);
  const to = end && new Date(end.at);
  const sameDay = end && isSameDay(start.at, end.at);
  const until = to && (sameDay ? format.time(to) : format.dateTime(to));
  const differs = start.offset !== undefined && start.offset !== offsetAt(start.at);
  return (
    <>
      <span className={styles['when']}>
        {until === undefined
          ? t('when.from', { start: format.dateTime(from) })
          : `${format.dateTime(from)} – ${until}`}
      </span>{' '}
      <span className={styles['soft']}>
        <Length facts={facts} /> · {zone.name}
      </span>
      <Relation facts={facts} />
      {differs && start.offset !== undefined && (
        <div className={styles['soft']}>
          {t('when.platform', {
            time: formatTime(start.at, start.offset).slice(0, 16).replace('T', ' '),
            offset: formatOffset(start.offset),
          })}
        </div>
      )}
    </>
  );
}

function Length({ facts }: { readonly facts: MeetingFacts }) {
  const { t } = useTranslation('meeting');
  if (facts.isPermanent) return t('when.permanent');
  const { durationMinutes } = facts;
  return durationMinutes === undefined ? (
    t('when.lengthNotTold')
  ) : (
    <Minutes value={durationMinutes} />
  );
}

function Minutes({ value }: { readonly value: number }) {
  const { t } = useTranslation('meeting');
  const text = useLength();
  return text(value) || t('when.minutes', { count: 0 });
}

/** `2 h 5 min`, in the language's words. */
function useLength() {
  const { t } = useTranslation('meeting');
  return (total: number) => {
    const whole = Math.max(Math.round(total), 0);
    const days = Math.floor(whole / 1440);
    const hours = Math.floor((whole % 1440) / 60);
    const minutes = whole % 60;
    return [
      days > 0 && t('when.days', { count: days }),
      hours > 0 && t('when.hours', { count: hours }),
      minutes > 0 && days === 0 && t('when.minutes', { count: minutes }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** How long a running meeting still goes on; the page's own line of it. */
export function TimeLeft({ facts }: { readonly facts: MeetingFacts }) {
  const { t } = useTranslation('meeting');
  const length = useLength();
  const now = useNow();
  if (facts.end === undefined) return <p>{t('now.noEnd')}</p>;
  const left = Math.ceil((facts.end.at - now) / MINUTE);
  return <p>{left > 0 ? t('when.left', { time: length(left) }) : t('now.over')}</p>;
}

/** "starts in 55 min", "40 min left"; shown only while the local clock and the platform's state agree. */
function Relation({ facts }: { readonly facts: MeetingFacts }) {
  const { t } = useTranslation('meeting');
  const length = useLength();
  const now = useNow();
  const { state, start, end } = facts;
  if (start === undefined) return null;
  const untilStart = Math.ceil((start.at - now) / MINUTE);
  const left = end ? Math.ceil((end.at - now) / MINUTE) : undefined;
  if (state === 'booked' && untilStart > 0) {
    return (
      <div className={styles['relation']}>{t('when.startsIn', { time: length(untilStart) })}</div>
    );
  }
  if (state === 'awaiting-approval' && untilStart <= 0) {
    return <div className={styles['relation']}>{t('when.startPassed')}</div>;
  }
  if (state !== 'running' || untilStart > 0) return null;
  if (left === undefined) {
    return (
      <div className={styles['relation']}>
        {t('when.runningFor', { time: length(Math.max(-untilStart, 1)) })}
      </div>
    );
  }
  return left > 0 ? (
    <div className={styles['relation']}>{t('when.left', { time: length(left) })}</div>
  ) : null;
}
