import type { KeptDraft } from '#app/saving/drafts/use-draft.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import type { SentForm } from '#app/saving/use-saved-form.ts';
import { useWrite, type Writing } from '#app/saving/use-write.ts';
import { usePendingStore } from '#app/features/series/pending-cancels.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import type { Attempt } from './draft-store.ts';
import { afterSending, editedSeries, timesOfSeries } from './repeats/edited-series.ts';
import { leaveOut, prepareSeriesEdit } from './repeats/send-series.ts';
import type { PlatformClock } from './repeats/series-clock.ts';
import { prepareBooking } from './send-booking.ts';
import type { Sent } from './send-booking.ts';
import { prepareMeetingEdit } from './send-edit.ts';

interface SendOptions {
  readonly mode: BookingMode;
  /** A series is worked out by its clock. */
  readonly platform: PlatformClock;
  readonly draft: KeptDraft<Attempt>;
  readonly onSent: (sent: Sent, values: BookingValues) => void;
  /** An earlier try of a new booking went through, as it was then. */
  readonly onBookedEarlier: (sent: Sent) => void;
}

/** Sends the form: a new meeting or series, or an edit of one. */
export function useSend(options: SendOptions): Writing<SentForm<BookingValues>, Sent> {
  const { mode, platform, draft, onSent, onBookedEarlier } = options;
  const pending = usePendingStore();
  const staging = useOffered('createMeetingVmpPreset');

  return useWrite<SentForm<BookingValues>, Sent>({
    prepare,
    onEnded: async (outcome, { values }) => {
      if (outcome.kind === 'done') {
        if (values.kind === 'recurring') await cancelSkipped(outcome.made, values);
        onSent(outcome.made, values);
      }
      if (outcome.kind === 'done-earlier') onBookedEarlier(outcome.made);
    },
  });

  function prepare({ values, decision }: SentForm<BookingValues>): Promise<Prepared<Sent>> {
    if (mode.kind === 'new') {
      return prepareBooking({
        values,
        times: timesOfSeries(values, platform),
        seed: mode.seed,
        earlier: draft.attempt(),
        remember: draft.remember,
        takesPresets: staging.offered,
      });
    }
    const { series, opened, conferenceId } = mode;
    if (series === undefined) return prepareMeetingEdit({ conferenceId, opened, values, decision });
    const mine = editedSeries(values, opened, platform);
    return prepareSeriesEdit({ seriesId: series.id, opened, mine, decision });
  }

  async function cancelSkipped({ meetingId }: Sent, values: BookingValues) {
    const series = mode.kind === 'edit' ? mode.series : undefined;
    await leaveOut(pending, {
      id: meetingId,
      seriesId: series?.id ?? '',
      starts: afterSending(values, platform, series !== undefined).toCancel,
      reason: values.repeats.reason.trim(),
    });
  }
}
