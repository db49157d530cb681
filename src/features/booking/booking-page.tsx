import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { bookingQueries } from '#app/api/queries/booking.ts';
import { newDraftId } from '#app/components/drafts/draft-store.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import type { JsonObject } from '#app/domain/json.ts';
import { parseTime } from '#app/domain/time.ts';
import { seedOf } from './booking-params.ts';
import { BookingResult } from './booking-result.tsx';
import { BookingWizard } from './booking-wizard.tsx';
import { DraftNotice } from './draft-notice.tsx';
import type { Draft, DraftStore } from './draft-store.ts';
import { copiedBooking, freshBooking } from './first-values.ts';
import { useDraftStore } from './use-draft-store.ts';
import styles from './booking.module.css';

/** Books a meeting: `?draft=` this one, `?from=` a meeting to copy, `?step=`; `?result=` what came of it. */
export function BookingPage() {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const store = useDraftStore();
  const [id] = useState(newDraftId);
  const result = query.get('result');
  if (result !== null) return <BookingResult meetingId={result} did={query.get('did')} />;

  const draftId = query.get('draft');
  if (draftId === null || draftId === '') {
    const next = new URLSearchParams(query);
    next.set('draft', store.get(id) ? newDraftId() : id);
    return <Navigate replace to={{ pathname, search: next.toString() }} />;
  }
  return <NewBooking key={draftId} draftId={draftId} from={query.get('from')} store={store} />;
}

interface NewBookingProps {
  readonly draftId: string;
  readonly from: string | null;
  readonly store: DraftStore;
}

function NewBooking({ draftId, from, store }: NewBookingProps) {
  const { t } = useTranslation('booking');
  const [draft] = useState(() => store.get(draftId));
  const seed = draft?.original;
  return (
    <div className={styles['page']}>
      <PageHeader title={t(from === null ? 'title.new' : 'title.copy')} />
      <DraftNotice store={store} except={draftId} />
      {from !== null && draft === undefined ? (
        <CopiedBooking draftId={draftId} from={from} store={store} />
      ) : (
        <Wizard draftId={draftId} store={store} seed={seed} draft={draft} />
      )}
    </div>
  );
}

/** Reads the meeting to copy first; the wizard then starts from it. */
function CopiedBooking({ draftId, from, store }: NewBookingProps & { readonly from: string }) {
  const { t } = useTranslation('booking');
  const copy = useQuery(bookingQueries.forCopy(from));
  if (copy.isPending) {
    return (
      <output aria-label={t('loading')}>
        <Skeleton active paragraph={{ rows: 6 }} />
      </output>
    );
  }
  if (copy.isError) {
    return (
      <ErrorNotice title={t('copyFailed')} error={copy.error} onRetry={() => void copy.refetch()} />
    );
  }
  const start = parseTime(copy.data['start_time'])?.at;
  return (
    <Wizard draftId={draftId} store={store} seed={seedOf(copy.data)} {...(start && { start })} />
  );
}

interface WizardProps {
  readonly draftId: string;
  readonly store: DraftStore;
  readonly seed: JsonObject | undefined;
  /** When the copied meeting was. */
  readonly start?: number;
  readonly draft?: Draft | undefined;
}

function Wizard({ draftId, store, seed, start, draft }: WizardProps) {
  const [pristine] = useState(() =>
    seed === undefined ? freshBooking() : copiedBooking(seed, start),
  );
  const [mode] = useState({ kind: 'new' as const, seed });
  return (
    <BookingWizard
      mode={mode}
      store={store}
      draftId={draftId}
      pristine={pristine}
      typed={draft?.values}
      attempt={draft?.attempt}
    />
  );
}
