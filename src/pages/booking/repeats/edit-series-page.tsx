import { useQuery } from '@tanstack/react-query';
import { Loading } from '#app/components/loading.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { DraftedForm } from '#app/saving/drafted-form.tsx';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { dayText } from '#app/features/recurrence/model/calendar-day.ts';
import type { ListedDate } from '#app/features/series/model/match-dates.ts';
import { readRepeat } from '#app/features/recurrence/model/repeat-fields.ts';
import { expand } from '#app/features/recurrence/model/repeat-rule.ts';
import { BookingForm } from '../booking-form.tsx';
import { fromSeries } from '../first-values.ts';
import { draftStoreOf, seriesDraftId } from '../draft-store.ts';
import type { Draft, BookingDraftStore } from '../draft-store.ts';
import styles from '../booking.module.css';

/** Edits a whole series in the booking form. */
export function EditSeriesPage() {
  const { seriesId = '' } = useParams();
  return <EditSeries key={seriesId} seriesId={seriesId} />;
}

function EditSeries({ seriesId }: { readonly seriesId: string }) {
  const { t } = useTranslation('series');
  const { drafts, draft, startOver, setAside } = useOpenedDraft(
    draftStoreOf,
    seriesDraftId(seriesId),
  );
  const read = useQuery(seriesQueries.forEdit(seriesId));
  return (
    <div className={styles['page']}>
      <PageHeader title={t('edit.title')} />
      {draft && read.data && <RestoredNotice draft={draft} onStartOver={startOver} />}
      {read.isPending && <Loading label={t('edit.reading')} title rows={6} />}
      {read.isError && (
        <ErrorNotice
          title={t('edit.readFailed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {read.data && (
        <DraftedForm draft={draft} onSetAside={setAside}>
          <SeriesForm
            key={draft ? 'draft' : 'read'}
            seriesId={seriesId}
            store={drafts}
            opened={draft?.original ?? read.data.series}
            dates={read.data.dates}
            draft={draft}
          />
        </DraftedForm>
      )}
    </div>
  );
}

interface SeriesFormProps {
  readonly seriesId: string;
  readonly store: BookingDraftStore;
  readonly opened: JsonObject;
  readonly dates: readonly ListedDate[];
  readonly draft: Draft | undefined;
}

function SeriesForm({ seriesId, store, opened, dates, draft }: SeriesFormProps) {
  const [pristine] = useState(() => fromSeries(opened));
  const [mode] = useState({
    kind: 'edit' as const,
    conferenceId: '',
    meetingId: undefined,
    opened,
    series: { id: seriesId, dates, opened: daysOf(opened) },
  });
  return (
    <BookingForm
      mode={mode}
      drafts={store}
      draftId={seriesDraftId(seriesId)}
      draft={draft}
      pristine={pristine}
    />
  );
}

/** The days of the rule when the series was opened. */
function daysOf(opened: JsonObject): ReadonlySet<string> {
  const read = readRepeat(opened['meeting_formular']);
  if (read?.first === undefined) return new Set();
  return new Set(expand(read.rule, read.first).days.map(dayText));
}
