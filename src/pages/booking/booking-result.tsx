import { readPerson } from '#app/features/people/model/people-fields.ts';
import { publicName } from '#app/features/meeting/model/invitation.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { CheckCircleFilled, ClockCircleFilled } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/lib/paths.ts';
import { MeetingState, type MeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { InvitationPanel } from '#app/features/meeting/invitation/invitation-panel.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { printedSpan } from '#app/lib/time.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { SeriesResult } from './repeats/series-result.tsx';
import { TemplateOfResult } from './template-start/template-of-result.tsx';
import { useBookingWords } from './use-booking-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './booking.module.css';

interface BookingResultProps {
  readonly meetingId: string;
  /** `booked`, `started` or `saved`. */
  readonly did: string | null;
  /** Set for a series: the planned number of dates, if known; null for one meeting. */
  readonly planned: string | null;
  /** Set for an edited series: when it was saved, as dates before that were not planned. */
  readonly since: string | null;
  /** Its number, where the platform answers no details of a meeting; null otherwise. */
  readonly number: string | null;
  /** Whether an earlier attempt, which nobody can look for, may have started one too. */
  readonly maybeTwice: boolean;
  /** Id of the virtual room that the meeting was booked in; null for none. */
  readonly room: string | null;
  /** Id of the template whose presets the meeting may lack; null for none. */
  readonly template: string | null;
}

/** The result of a booking: the number, the invitation, and the usual next actions. */
export default function BookingResult(props: BookingResultProps) {
  const { meetingId, did, planned, since, number, maybeTwice, room, template } = props;
  const { t } = useTranslation('booking');
  const meeting = useQuery({
    ...meetingDetailQueries.meeting(meetingId),
    enabled: number === null,
  });
  const heading = useRef<HTMLDivElement>(null);
  const done = did === 'started' || did === 'saved' ? did : 'booked';
  const awaits = meeting.data?.state === MeetingState.AwaitingApproval;

  useEffect(() => heading.current?.focus(), []);

  return (
    <div ref={heading} tabIndex={-1} className={styles['result']}>
      <PageHeader
        title={t(planned === null ? `result.${done}` : `result.series.${done}`)}
        aside={
          awaits ? (
            <ClockCircleFilled className={styles['awaiting']} aria-hidden />
          ) : (
            <CheckCircleFilled className={styles['done']} aria-hidden />
          )
        }
        actions={
          <>
            <LinkButton type="primary" to={paths.meeting(meetingId)}>
              {t('result.open')}
            </LinkButton>
            <LinkButton to={paths.book}>{t('result.another')}</LinkButton>
            <LinkButton to={`${paths.book}?${new URLSearchParams({ from: meetingId }).toString()}`}>
              {t('result.duplicate')}
            </LinkButton>
          </>
        }
      />
      {maybeTwice && (
        <Alert
          type="warning"
          showIcon
          title={t('result.maybeTwice')}
          description={t('result.maybeTwiceWhy')}
        />
      )}
      {number !== null && <NumberAlone number={number} />}
      {meeting.isLoading && <Loading title rows={6} />}
      {meeting.isError && (
        <ErrorNotice
          title={t('result.readFailed')}
          error={meeting.error}
          onRetry={() => void meeting.refetch()}
        />
      )}
      {awaits && (
        <Alert
          type="warning"
          showIcon
          title={t('result.awaiting')}
          description={t('result.awaitingWhy')}
        />
      )}
      {planned !== null && (
        <SeriesResult
          meetingId={meetingId}
          planned={planned === '' ? undefined : Number(planned)}
          since={since === null ? undefined : Number(since)}
        />
      )}
      {meeting.data && room !== null && (
        <RoomOfResult roomId={room} number={meeting.data.e164 || meeting.data.conf_id || ''} />
      )}
      {meeting.data && template !== null && (
        <TemplateOfResult
          templateId={template}
          meetingId={meetingId}
          number={meeting.data.e164 || meeting.data.conf_id || ''}
          isStarted={done === 'started'}
        />
      )}
      {meeting.data && (
        <Facts meetingId={meetingId} meeting={meeting.data} isSeries={planned !== null} />
      )}
    </div>
  );
}

/** All that is known of a meeting where the platform answers no details of one. */
function NumberAlone({ number }: { readonly number: string }) {
  const { t } = useTranslation('booking');
  return (
    <section className={styles['reviewed']}>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('result.number')}</dt>
          <dd className={styles['big']}>{number}</dd>
        </div>
      </dl>
    </section>
  );
}

interface FactsProps {
  readonly meetingId: string;
  readonly meeting: MeetingDetailAnswer;
  /** It is one of many: the invitation to all of them stands with the series. */
  readonly isSeries: boolean;
}

function Facts({ meetingId, meeting, isSeries }: FactsProps) {
  const { t } = useTranslation('booking');
  const words = useBookingWords();
  const { name = '', password, chairman, creator } = meeting;
  const { name: nameOf } = usePersonNames();
  const [chairName, organiserName] = [chairman, creator].map((one) => {
    const person = readPerson(one);
    return person === null ? undefined : publicName(person, nameOf);
  });
  const number = meeting.e164 || meeting.conf_id || '';
  const span = printedSpan(meeting);
  const start = span?.start;
  const end = span?.end;
  return (
    <>
      <section className={styles['reviewed']}>
        <h2 className={styles['title']}>
          <ForeignText>{name}</ForeignText>
        </h2>
        <dl className={styles['facts']}>
          <div>
            <dt>{t('result.number')}</dt>
            <dd className={styles['big']}>{number}</dd>
          </div>
          {start !== undefined && (
            <div>
              <dt>{t('result.start')}</dt>
              <dd>{words.at(start)}</dd>
            </div>
          )}
          <div>
            <dt>{t('result.end')}</dt>
            <dd>{end === null || end === undefined ? t('result.permanent') : words.at(end)}</dd>
          </div>
        </dl>
      </section>
      {!isSeries && start !== undefined && end !== undefined && (
        <section className={styles['reviewed']}>
          <h2 className={styles['title']}>{t('result.invite')}</h2>
          <InvitationPanel
            meeting={{
              id: meetingId,
              name,
              number,
              start,
              end,
              ...(password && { password }),
              ...(chairName !== undefined && { chairName }),
              ...(organiserName !== undefined && { organiserName }),
            }}
          />
        </section>
      )}
    </>
  );
}

interface RoomOfResultProps {
  readonly roomId: string;
  /** The number to join the meeting by. */
  readonly number: string;
}

/**
 * Checks whether the meeting really came into its room: no document says how a booking names one, and a
 * platform may ignore an unknown field.
 */
function RoomOfResult({ roomId, number }: RoomOfResultProps) {
  const { t } = useTranslation('booking');
  const { data: rooms } = useQuery(virtualRoomQueries.list());
  const room = rooms?.find(({ id }) => id === roomId);
  if (room === undefined) return null;
  const { name } = room;
  return room.number === number ? (
    <p>{t('room.held', { name })}</p>
  ) : (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('room.notHeld', { name })}
      description={t('room.notHeldWhy', { number, room: room.number })}
    />
  );
}
