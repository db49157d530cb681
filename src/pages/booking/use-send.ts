import { seriesOfMeeting } from '#app/features/series/api/series.ts';
import type { KeptDraft } from '#app/saving/drafts/use-draft.ts';
import type { Decision, SaveResult } from '#app/saving/send-edit.ts';
import { useSave, type Saving } from '#app/saving/use-save.ts';
import { usePendingStore } from '#app/features/series/pending-cancels.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import type { Attempt } from './draft-store.ts';
import { afterSending, editedSeries, timesOfSeries } from './repeats/edited-series.ts';
import { leaveOut, sendSeriesEdit } from './repeats/send-series.ts';
import type { PlatformClock } from './repeats/series-clock.ts';
import { sendBooking } from './send-booking.ts';
import type { Sent } from './send-booking.ts';
import { sendMeetingEdit } from './send-edit.ts';

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
export function useSend(options: SendOptions): Saving<BookingValues> {
  const { mode, platform, draft, onSent, onBookedEarlier } = options;
  const pending = usePendingStore();
  const staging = useOffered('createMeetingVmpPreset');

  return useSave<BookingValues, Sent>({
    send,
    onSaved: async (sent, values) => {
      if (values.kind === 'recurring') await cancelSkipped(sent, values);
      onSent(sent, values);
    },
    onMadeEarlier: async (sent) => {
      const wasSeries = draft.attempt()?.kind === 'recurring';
      onBookedEarlier({
        ...sent,
        ...(wasSeries && { seriesId: await seriesOfMeeting(sent.meetingId) }),
      });
    },
  });

  function send(values: BookingValues, decision: Decision | undefined): Promise<SaveResult<Sent>> {
    if (mode.kind === 'new') {
      return sendBooking({
        values,
        times: timesOfSeries(values, platform),
        seed: mode.seed,
        earlier: draft.attempt(),
        remember: draft.remember,
        takesPresets: staging.offered,
      });
    }
    const { series, opened, conferenceId } = mode;
    if (series === undefined) return sendMeetingEdit({ conferenceId, opened, values, decision });
    const mine = editedSeries(values, opened, platform);
    return sendSeriesEdit({ seriesId: series.id, opened, mine, decision });
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
