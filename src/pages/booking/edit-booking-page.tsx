import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Loading } from '#app/components/loading.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { NumberedMeeting } from '#app/features/meeting/api/by-number.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { browserZone } from '#app/components/time/browser-zone.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { DraftedForm } from '#app/saving/drafted-form.tsx';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import { platformNow } from '#app/api/platform-clock.ts';
import { sameJson, textOf, type JsonObject } from '#app/lib/json.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { askedTime, atAskedTime } from './asked-time.ts';
import { fromBookedMeeting } from './booking-params.ts';
import { BookingForm } from './booking-form.tsx';
import { draftStoreOf, meetingDraftId } from './draft-store.ts';
import type { Draft, BookingDraftStore } from './draft-store.ts';
import { moveToNew } from './moves.ts';
import { notEditableTitle, saysNotEditable } from './refusal-field.ts';
import styles from './booking.module.css';

/** Edits a booked meeting, found by its number, in the booking form. */
export function EditBookingPage() {
  const { conferenceId = '' } = useParams();
  const [query] = useSearchParams();
  const id = query.get('id') ?? '';
  return <EditBooking key={`${conferenceId} ${id}`} number={conferenceId} id={id} />;
}

/** The id is empty where the address, one of an earlier version, has none. */
function EditBooking({ id, number }: NumberedMeeting) {
  const { t } = useTranslation('booking');
  const { drafts, draft, startOver, setAside } = useOpenedDraft(
    draftStoreOf,
    meetingDraftId(number, id),
  );
  const read = useQuery(bookingQueries.forEdit({ id, number }));

  return (
    <div className={styles['page']}>
      <PageHeader title={t('title.edit')} aside={number} />
      {draft && read.data && <RestoredNotice draft={draft} onStartOver={startOver} />}
      {read.isPending && <Loading label={t('loading')} title rows={6} />}
      {read.isError &&
        (saysNotEditable(read.error) ? (
          <TooLate error={read.error} draft={draft} store={drafts} />
        ) : (
          <ErrorNotice
            title={t('readFailed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
        ))}
      {read.data && (
        <DraftedForm draft={draft} onSetAside={setAside}>
          <EditForm
            key={draft ? 'draft' : 'read'}
            meeting={{ id, number }}
            store={drafts}
            opened={draft?.original ?? read.data}
            draft={draft}
          />
        </DraftedForm>
      )}
    </div>
  );
}

interface EditFormProps {
  readonly meeting: NumberedMeeting;
  readonly store: BookingDraftStore;
  readonly opened: JsonObject;
  readonly draft: Draft | undefined;
}

function EditForm({ meeting, store, opened, draft }: EditFormProps) {
  const [query] = useSearchParams();
  const rooms = useKnownRooms();
  const [pristine] = useState(() => fromBookedMeeting(opened, browserZone()));
  const id = meetingDraftId(meeting.number, meeting.id);
  // a move begun on the timeline: the form opens with it as if it had been typed
  const [asked] = useState((): Draft | undefined => {
    const values = atAskedTime(pristine, askedTime(query), rooms);
    if (sameJson(values, pristine)) return undefined;
    return { id, savedAt: platformNow(), values, original: opened };
  });
  const [mode] = useState({
    kind: 'edit' as const,
    conferenceId: meeting.number,
    meetingId: textOf(opened['meeting_id']) || meeting.id || undefined,
    opened,
  });
  return (
    <BookingForm
      mode={mode}
      drafts={store}
      draftId={id}
      draft={draft ?? asked}
      pristine={pristine}
    />
  );
}

interface TooLateProps {
  readonly error: unknown;
  readonly draft: Draft | undefined;
  readonly store: BookingDraftStore;
}

/** The meeting started, ended or was cancelled; the typed values can still become a new booking. */
function TooLate({ error, draft, store }: TooLateProps) {
  const { t } = useTranslation('booking');
  const describe = useErrorText();
  const navigate = useNavigate();

  function makeNew({ id, values, original }: Draft) {
    const [next, to] = moveToNew(original, values);
    store.save(next);
    store.remove(id);
    void navigate(to);
  }

  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t(notEditableTitle(error))}
      description={
        <>
          <p>{describe(error)}</p>
          {draft && <p>{t('failure.notEditableWhy')}</p>}
          <Link to={paths.meetings}>{t('failure.toMeetings')}</Link>
        </>
      }
      action={
        draft && (
          <Button type="primary" onClick={() => makeNew(draft)}>
            {t('failure.toNew')}
          </Button>
        )
      }
    />
  );
}
