import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import type { EarlierTry } from '#app/saving/send-new.ts';
import type { SentForm } from '#app/saving/use-kept-form.ts';
import { usePendingStore } from '#app/features/series/pending-cancels.ts';
import { rememberTemplate } from '#app/features/template/recent-templates.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import type { BookingAttempt } from './draft-store.ts';
import { afterSending, editedSeries, timesOfSeries } from './repeats/edited-series.ts';
import { leaveOut, prepareSeriesEdit } from './repeats/send-series.ts';
import type { PlatformClock } from './repeats/series-clock.ts';
import { prepareBooking } from './send-booking.ts';
import type { Sent } from './send-booking.ts';
import { prepareMeetingEdit } from './send-edit.ts';

/** Sends the form: a new meeting or series, or an edit of one. A series is computed by the platform's clock. */
export function useSend(mode: BookingMode, platform: PlatformClock) {
  const navigate = useNavigate();
  const pending = usePendingStore();
  const staging = useOffered('createMeetingVmpPreset');
  const isEdit = mode.kind === 'edit';

  return {
    prepare: (
      { values, decision }: SentForm<BookingValues>,
      tries: EarlierTry<BookingAttempt>,
    ): Promise<Prepared<Sent>> => {
      if (!isEdit) {
        return prepareBooking({
          values,
          times: timesOfSeries(values, platform),
          seed: mode.seed,
          ...tries,
          takesPresets: staging.offered,
        });
      }
      const { series, opened, conferenceId } = mode;
      if (series === undefined) {
        return prepareMeetingEdit({ conferenceId, opened, values, decision });
      }
      const mine = editedSeries(values, opened, platform);
      return prepareSeriesEdit({ seriesId: series.id, opened, mine, decision });
    },
    /** Cancels the dates that the user excluded from a series, and shows the result of the booking. */
    onSaved: async ({ meetingId }: Sent, values: BookingValues): Promise<void> => {
      if (values.kind === 'recurring') await cancelSkipped(meetingId, values);
      const { kind, template, room } = values;
      if (template !== '') rememberTemplate(template);
      const did = isEdit ? 'saved' : kind === 'instant' ? 'started' : 'booked';
      const search = new URLSearchParams({ result: meetingId, did });
      if (kind === 'recurring') {
        search.set('planned', isEdit ? '' : String(afterSending(values, platform, false).planned));
      }
      if (!isEdit && room !== '') search.set('in', room);
      void navigate({ pathname: paths.book, search: search.toString() });
    },
  };

  async function cancelSkipped(meetingId: string, values: BookingValues) {
    const series = isEdit ? mode.series : undefined;
    await leaveOut(pending, {
      id: meetingId,
      seriesId: series?.id ?? '',
      starts: afterSending(values, platform, series !== undefined).toCancel,
      reason: values.repeats.reason.trim(),
    });
  }
}
