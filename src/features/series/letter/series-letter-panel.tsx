import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Loading } from '#app/components/loading.tsx';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { LetterPanel } from '#app/features/meeting/invitation/letter-panel.tsx';
import { invitationText } from '#app/features/meeting/invitation/invitation-text.ts';
import { saveCalendar, saveCancellation } from '#app/features/meeting/invitation/save-calendar.ts';
import { calendarEntryOf } from '#app/features/meeting/model/calendar-entry.ts';
import { invitationOf } from '#app/features/meeting/model/invitation.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { DAY, MINUTE } from '#app/lib/time.ts';
import { seriesQueries } from '../api/series.ts';
import type { ListedDate } from '../model/match-dates.ts';
import { seriesChanges, type AnnouncedSeries } from '../model/series-changes.ts';
import type { SeriesDay } from '../model/series-days.ts';
import type { SeriesFacts } from '../model/series-facts.ts';
import { seriesMeetings } from '../series-meetings.ts';
import { seriesChangeLetter, seriesInvitation } from './series-letter.ts';
import styles from '../pending-notice.module.css';

interface SeriesLetterPanelProps {
  readonly seriesId: string;
  readonly facts: SeriesFacts;
  readonly days: readonly SeriesDay[];
  /** The series before it was changed: the letter says what is different. */
  readonly before?: AnnouncedSeries | undefined;
}

/** One letter and one calendar file with every meeting of a series that is not over. */
export function SeriesLetterPanel({ seriesId, facts, days, before }: SeriesLetterPanelProps) {
  const { t } = useTranslation('invitation');
  const zone = useZone();
  const coming = days.filter(({ meetingId, status }) => meetingId !== '' && status !== 'past');
  const dates = coming.map(({ meetingId: id, at }): ListedDate => ({ id, at }));
  const ids = dates.map(({ id }) => id);
  const offersLinks = useOffered('getMeetingLink').offered;
  const listed = useQuery({
    ...seriesQueries.meetings(seriesId, dates, facts.minutes ?? 0),
    enabled: dates.length > 0,
  });
  const links = useQuery({
    ...seriesQueries.links(seriesId, ids),
    enabled: offersLinks && dates.length > 0,
  });
  if (dates.length === 0) return <p className={styles['quiet']}>{t('seriesOver')}</p>;
  const found = links.data ?? {};
  const meetings = seriesMeetings(facts, coming, listed.data).map((meeting) => {
    const link = found[meeting.id];
    return { ...meeting, ...(link !== undefined && { link }) };
  });
  const { name, minutes, people, offset } = facts;
  const dayOf = (at: number) => Math.floor((at + offset * MINUTE) / DAY);
  const changes = before && seriesChanges(before, { name, minutes, dates }, dayOf);
  const left = before?.dates.filter(({ id, at }) => at > platformNow() && !ids.includes(id)) ?? [];
  const waiting = listed.isLoading || links.isLoading;
  const without = dates.length - Object.keys(found).length;
  return (
    <div className={styles['letter']}>
      {waiting && <Loading label={t('loadingLink')} />}
      {listed.isError && (
        <ErrorNotice
          title={t('seriesNumbersFailed')}
          error={listed.error}
          onRetry={() => void listed.refetch()}
        />
      )}
      <LetterPanel
        letterOf={(language, showPassword) => {
          const options = { language, zoneName: zone.name, offsetAt };
          return changes === undefined
            ? seriesInvitation({ name, meetings }, showPassword, options)
            : seriesChangeLetter({ name, meetings, changes, minutes }, showPassword, options);
        }}
        hasPassword={facts.password !== ''}
        to={addressesOf(facts)}
        waiting={waiting}
        calendar={{
          label: t('calendar'),
          save: (_, language) => {
            const { members, audience } = people;
            const described = meetings.map((meeting) => ({
              entry: calendarEntryOf(meeting, { members, audience }),
              description: invitationText(
                invitationOf(meeting, { offset: offsetAt(meeting.start), showPassword: false }),
                language,
                zone.name,
              ),
            }));
            saveCalendar(name, described);
          },
        }}
      />
      {left.length > 0 && (
        <div>
          <Button onClick={() => saveCancellation(seriesMeetings(facts, daysOf(left)), name)}>
            {t('cancellation')}
          </Button>
        </div>
      )}
      {!waiting && offersLinks && without > 0 && (
        <p className={styles['quiet']}>{t('linksLeftOut', { count: without })}</p>
      )}
    </div>
  );
}

/** Mail addresses of everybody who is invited. */
export function addressesOf({ people }: SeriesFacts): string[] {
  const invited = [...people.members, ...people.audience];
  return [...new Set(invited.filter(({ kind }) => kind === 'email').map((one) => one.account))];
}

function daysOf(dates: readonly ListedDate[]): SeriesDay[] {
  return dates.map(({ id, at }) => ({
    key: id,
    meetingId: id,
    at,
    status: 'cancelled',
    isOffRule: false,
  }));
}
