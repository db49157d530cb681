import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { browserZone } from '#app/components/time/browser-zone.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { editDraftId } from '#app/saving/drafts/form-drafts.ts';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { fromBookedMeeting } from './booking-params.ts';
import { BookingWizard } from './booking-wizard.tsx';
import { draftStoreOf } from './draft-store.ts';
import type { Draft, BookingDraftStore } from './draft-store.ts';
import { moveToNew } from './moves.ts';
import { saysNotEditable } from './refusal-field.ts';
import styles from './booking.module.css';

/** Edits a booked meeting, found by its number, in the booking form. */
export function EditBookingPage() {
  const { conferenceId = '' } = useParams();
  return <EditBooking key={conferenceId} conferenceId={conferenceId} />;
}

function EditBooking({ conferenceId }: { readonly conferenceId: string }) {
  const { t } = useTranslation('booking');
  const { drafts, draft, startOver } = useOpenedDraft(draftStoreOf, editDraftId(conferenceId));
  const read = useQuery(bookingQueries.forEdit(conferenceId));

  return (
    <div className={styles['page']}>
      <PageHeader title={t('title.edit')} aside={conferenceId} />
      {draft && read.data && <RestoredNotice draft={draft} onStartOver={startOver} />}
      {read.isPending && (
        <output aria-label={t('loading')}>
          <Skeleton active paragraph={{ rows: 6 }} />
        </output>
      )}
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
        <EditWizard
          key={draft ? 'draft' : 'read'}
          conferenceId={conferenceId}
          store={drafts}
          opened={draft?.original ?? read.data}
          draft={draft}
        />
      )}
    </div>
  );
}

interface EditWizardProps {
  readonly conferenceId: string;
  readonly store: BookingDraftStore;
  readonly opened: JsonObject;
  readonly draft: Draft | undefined;
}

function EditWizard({ conferenceId, store, opened, draft }: EditWizardProps) {
  const { meeting_id: id } = opened;
  const [pristine] = useState(() => fromBookedMeeting(opened, browserZone()));
  const [mode] = useState({
    kind: 'edit' as const,
    conferenceId,
    meetingId: typeof id === 'string' ? id : undefined,
    opened,
  });
  return (
    <BookingWizard
      mode={mode}
      drafts={store}
      draftId={editDraftId(conferenceId)}
      draft={draft}
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
      title={t('failure.notEditable')}
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
