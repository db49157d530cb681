import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Loading } from '#app/components/loading.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { loadPiece } from '#app/components/pieces/load-piece.ts';
import { whenQuiet } from '#app/components/pieces/when-quiet.ts';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { templateEditQueries } from '#app/features/template/api/template-edit.ts';
import { newDraftId } from '#app/saving/drafts/draft-store.ts';
import { DraftedForm } from '#app/saving/drafted-form.tsx';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { useUsername } from '#app/components/session-context.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { bookingOfTemplate } from '#app/features/template/model/booking-of-template.ts';
import { parseTime } from '#app/lib/time.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';
import { askedTime, atAskedTime } from './asked-time.ts';
import { BookingForm } from './booking-form.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { draftStoreOf } from './draft-store.ts';
import type { Draft, BookingDraftStore } from './draft-store.ts';
import type { BookingValues } from './booking-values.ts';
import { copiedBooking, freshBooking } from './first-values.ts';
import { copiedSeries, seedOfSeries } from './repeats/copied-series.ts';
import { templateBooking } from './template-start/template-booking.ts';
import { roomBooking } from './virtual-room/room-booking.ts';
import styles from './booking.module.css';

const BookingResult = lazyPart(() => import('./booking-result.tsx'), ['first', 'booking']);

/** What shows the result of a booking is there before it is sent. */
function useResultAhead() {
  useEffect(() => {
    void whenQuiet()
      .then(() => loadPiece(() => import('./booking-result.tsx')))
      .catch(() => undefined); // asked for again when it is shown
  }, []);
}

/**
 * Books a meeting. Parameters: `?draft=` the draft to open, `?from=` a meeting to copy, `?template=` a template
 * to take everything from (`default`: the default one), `?fromSeries=` a series to copy, `?room=` a virtual room (`?when=now`: start
 * immediately), `?start=` and `?duration=` the time, `?place=` a physical room, `?section=` the open section,
 * `?result=` the result to show.
 */
export function BookingPage() {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const store = draftStoreOf(useUsername());
  const [id] = useState(newDraftId);
  useResultAhead();
  const result = query.get('result');
  if (result !== null) {
    return (
      <Suspense fallback={<PageLoading />}>
        <BookingResult
          meetingId={result}
          did={query.get('did')}
          planned={query.get('planned')}
          since={query.get('since')}
          number={query.get('number')}
          maybeTwice={query.has('twice')}
          room={query.get('in')}
          template={query.get('of')}
        />
      </Suspense>
    );
  }

  const draftId = query.get('draft');
  if (draftId === null || draftId === '') {
    const next = new URLSearchParams(query);
    next.set('draft', store.get(id) ? newDraftId() : id);
    return <Navigate replace to={{ pathname, search: next.toString() }} />;
  }
  return (
    <NewBooking
      key={draftId}
      draftId={draftId}
      from={query.get('from')}
      fromSeries={query.get('fromSeries')}
      template={query.get('template')}
      room={query.get('room')}
      store={store}
    />
  );
}

interface NewBookingProps {
  readonly draftId: string;
  readonly from: string | null;
  readonly fromSeries: string | null;
  readonly template: string | null;
  readonly room: string | null;
  readonly store: BookingDraftStore;
}

function NewBooking(props: NewBookingProps) {
  const { draftId, from, fromSeries, template, room, store } = props;
  const { t } = useTranslation('booking');
  const { draft, setAside } = useOpenedDraft(draftStoreOf, draftId);
  const seed = draft?.original;
  return (
    <div className={styles['page']}>
      <PageHeader title={t(from === null && fromSeries === null ? 'title.new' : 'title.copy')} />
      <DraftNotice store={store} except={draftId} />
      {draft?.lacksSecrets && (
        <Alert type="warning" showIcon role="alert" title={t('draft.lacksSecrets')} />
      )}
      {draft !== undefined ? (
        <DraftedForm draft={draft} onSetAside={setAside}>
          <NewForm draftId={draftId} store={store} seed={seed} draft={draft} />
        </DraftedForm>
      ) : from !== null ? (
        <CopiedBooking draftId={draftId} from={from} store={store} />
      ) : fromSeries !== null ? (
        <CopiedSeries draftId={draftId} seriesId={fromSeries} store={store} />
      ) : template === 'default' ? (
        <DefaultTemplate />
      ) : template !== null ? (
        <TemplatedBooking draftId={draftId} template={template} store={store} />
      ) : room !== null ? (
        <BookingInRoom draftId={draftId} room={room} store={store} />
      ) : (
        <NewForm draftId={draftId} store={store} seed={undefined} />
      )}
    </div>
  );
}

interface SourceProps {
  readonly draftId: string;
  readonly store: BookingDraftStore;
}

/** Resolves the default template now; it may have changed since the address was made. */
function DefaultTemplate() {
  const { t } = useTranslation('booking');
  const { offered } = useOffered('getDefaultTemplate');
  const chosen = useQuery({ ...templateQueries.chosen(), enabled: offered });
  const [query] = useSearchParams();
  if (offered && chosen.isPending) return <Loading label={t('template.reading')} title rows={6} />;
  if (offered && chosen.isLoadingError) {
    return (
      <ErrorNotice
        title={t('template.defaultFailed')}
        error={chosen.error}
        onRetry={() => void chosen.refetch()}
      />
    );
  }
  const next = new URLSearchParams(query);
  if (chosen.data) next.set('template', chosen.data.id);
  else next.delete('template');
  return <Navigate replace to={{ search: next.toString() }} />;
}

/** Reads the template, then opens the form with it. */
function TemplatedBooking(props: SourceProps & { readonly template: string }) {
  const { draftId, template, store } = props;
  const { t } = useTranslation('booking');
  const read = useQuery(templateEditQueries.one(template));
  if (read.isPending) return <Loading label={t('template.reading')} title rows={6} />;
  if (read.isLoadingError) {
    return (
      <ErrorNotice
        title={t('template.readFailed')}
        error={read.error}
        onRetry={() => void read.refetch()}
      />
    );
  }
  const seed = bookingOfTemplate(read.data);
  return <NewForm draftId={draftId} store={store} seed={seed} template={template} />;
}

/** Reads the room, then opens the form with its settings. */
function BookingInRoom({ draftId, room, store }: SourceProps & { readonly room: string }) {
  const { t } = useTranslation('booking');
  const [query] = useSearchParams();
  const read = useQuery(virtualRoomQueries.one(room));
  if (read.isPending) return <Loading label={t('room.reading')} title rows={6} />;
  if (read.isLoadingError) {
    return (
      <ErrorNotice
        title={t('room.readFailed')}
        error={read.error}
        onRetry={() => void read.refetch()}
      />
    );
  }
  const kind = query.get('when') === 'now' ? 'instant' : 'scheduled';
  const first = roomBooking(room, read.data, kind);
  return <NewForm draftId={draftId} store={store} seed={undefined} first={first} />;
}

/** Reads the meeting to copy, then opens the form with it. */
function CopiedBooking({ draftId, from, store }: SourceProps & { readonly from: string }) {
  const { t } = useTranslation('booking');
  const copy = useQuery(bookingQueries.forCopy(from));
  if (copy.isPending) return <Loading label={t('loading')} title rows={6} />;
  if (copy.isLoadingError) {
    return (
      <ErrorNotice title={t('copyFailed')} error={copy.error} onRetry={() => void copy.refetch()} />
    );
  }
  const start = parseTime(copy.data['start_time'])?.at;
  return (
    <NewForm draftId={draftId} store={store} seed={seedOf(copy.data)} {...(start && { start })} />
  );
}

/** Reads the series to copy, then opens the form with it. */
function CopiedSeries({ draftId, seriesId, store }: SourceProps & { readonly seriesId: string }) {
  const { t } = useTranslation('series');
  const copy = useQuery(seriesQueries.forEdit(seriesId));
  if (copy.isPending) return <Loading label={t('edit.reading')} title rows={6} />;
  if (copy.isLoadingError) {
    return (
      <ErrorNotice
        title={t('edit.readFailed')}
        error={copy.error}
        onRetry={() => void copy.refetch()}
      />
    );
  }
  const { series } = copy.data;
  return (
    <NewForm
      draftId={draftId}
      store={store}
      seed={seedOfSeries(series)}
      first={copiedSeries(series)}
    />
  );
}

interface NewFormProps extends SourceProps {
  readonly seed: JsonObject | undefined;
  /** The start of the copied meeting. */
  readonly start?: number;
  readonly template?: string;
  /** Values of a form that is already prepared. */
  readonly first?: BookingValues;
  readonly draft?: Draft | undefined;
}

function NewForm({ draftId, store, seed, start, template, first, draft }: NewFormProps) {
  const [query] = useSearchParams();
  const unasked = () => {
    if (first !== undefined) return first;
    if (seed === undefined) return freshBooking();
    return template === undefined ? copiedBooking(seed, start) : templateBooking(seed, template);
  };
  const rooms = useKnownRooms();
  const [pristine] = useState(() => atAskedTime(unasked(), askedTime(query), rooms));
  const [mode] = useState({ kind: 'new' as const, seed });

  return (
    <BookingForm mode={mode} drafts={store} draftId={draftId} draft={draft} pristine={pristine} />
  );
}
