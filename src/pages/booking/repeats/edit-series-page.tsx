import { useQuery } from '@tanstack/react-query';
import { Loading } from '#app/components/loading.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { browserZone } from '#app/components/time/browser-zone.ts';
import { useOpenedDraft } from '#app/saving/drafts/use-opened-draft.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { RestoredNotice } from '#app/saving/restored-notice.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { dayText } from '#app/features/recurrence/model/calendar-day.ts';
import type { ListedDate } from '#app/features/series/model/match-dates.ts';
import { readRepeat } from '#app/features/recurrence/model/repeat-fields.ts';
import { expand } from '#app/features/recurrence/model/repeat-rule.ts';
import { fromBookedMeeting } from '../booking-params.ts';
import type { BookingValues } from '../booking-values.ts';
import { BookingWizard } from '../booking-wizard.tsx';
import { draftStoreOf, seriesDraftId } from '../draft-store.ts';
import type { Draft, BookingDraftStore } from '../draft-store.ts';
import { readSeriesTimes } from './series-params.ts';
import styles from '../booking.module.css';

/** Edits a whole series in the booking form. */
export function EditSeriesPage() {
  const { seriesId = '' } = useParams();
  return <EditSeries key={seriesId} seriesId={seriesId} />;
}

function EditSeries({ seriesId }: { readonly seriesId: string }) {
  const { t } = useTranslation('series');
  const { drafts, draft, startOver } = useOpenedDraft(draftStoreOf, seriesDraftId(seriesId));
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
        <SeriesWizard
          key={draft ? 'draft' : 'read'}
          seriesId={seriesId}
          store={drafts}
          opened={draft?.original ?? read.data.series}
          dates={read.data.dates}
          draft={draft}
        />
      )}
    </div>
  );
}

interface SeriesWizardProps {
  readonly seriesId: string;
  readonly store: BookingDraftStore;
  readonly opened: JsonObject;
  readonly dates: readonly ListedDate[];
  readonly draft: Draft | undefined;
}

function SeriesWizard({ seriesId, store, opened, dates, draft }: SeriesWizardProps) {
  const [pristine] = useState(() => fromSeries(opened));
  const [mode] = useState({
    kind: 'edit' as const,
    conferenceId: '',
    meetingId: undefined,
    opened,
    series: { id: seriesId, dates, opened: daysOf(opened) },
  });
  return (
    <BookingWizard
      mode={mode}
      drafts={store}
      draftId={seriesDraftId(seriesId)}
      draft={draft}
      pristine={pristine}
    />
  );
}

function fromSeries(opened: JsonObject): BookingValues {
  const zone = browserZone();
  return {
    ...fromBookedMeeting(opened, zone),
    ...readSeriesTimes(opened, zone),
    kind: 'recurring',
  };
}

/** The days of the rule when the series was opened. */
function daysOf(opened: JsonObject): ReadonlySet<string> {
  const read = readRepeat(opened['meeting_formular']);
  if (read?.first === undefined) return new Set();
  return new Set(expand(read.rule, read.first).days.map(dayText));
}
