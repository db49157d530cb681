import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { seriesOfMeeting } from '#app/api/queries/series.ts';
import { usePendingStore } from '#app/components/series/pending-cancels.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import type { JsonObject } from '#app/domain/json.ts';
import type { Choices, Difference } from '#app/domain/three-way.ts';
import type { BookingMode } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import type { Attempt } from './draft-store.ts';
import { afterSending, editedSeries, timesOfSeries } from './repeats/edited-series.ts';
import { leaveOut, sendSeriesEdit } from './repeats/send-series.ts';
import type { PlatformClock } from './repeats/series-clock.ts';
import { sendEdit } from './send-edit.ts';
import { sendNew } from './send-booking.ts';
import type { Sent } from './send-booking.ts';
import type { KeptDraft } from '#app/components/drafts/use-draft.ts';

/** How sending ended, where it did not end well. */
export type SendFailure =
  /** Certainly not done: refused, or nothing was sent. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'not-done' | 'unclear'; readonly error: unknown }
  | {
      readonly kind: 'changed-meanwhile';
      readonly theirs: JsonObject;
      readonly differences: readonly Difference[];
    };

interface SendOptions {
  readonly mode: BookingMode;
  /** A series is worked out by its clock. */
  readonly platform: PlatformClock;
  readonly draft: KeptDraft<Attempt>;
  readonly onSent: (sent: Sent, values: BookingValues) => void;
  /** An earlier try of a new booking went through, as it was then. */
  readonly onBookedEarlier: (sent: Sent) => void;
}

export interface Sending {
  readonly busy: boolean;
  /** How often it was sent, to tell one failure from the next. */
  readonly tries: number;
  readonly failure: SendFailure | undefined;
  readonly clearFailure: () => void;
  readonly send: (
    values: BookingValues,
    decision?: { readonly theirs: JsonObject; readonly choices: Choices },
  ) => Promise<SendFailure | undefined>;
}

/** Sends the form, one at a time however often it is asked to. */
export function useSend(options: SendOptions): Sending {
  const { mode, platform, draft, onSent, onBookedEarlier } = options;
  const queryClient = useQueryClient();
  const pending = usePendingStore();
  const staging = useOffered('createMeetingVmpPreset');
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<SendFailure>();

  async function send(...[values, decision]: Parameters<Sending['send']>) {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setTries((before) => before + 1);
    setFailure(undefined);
    try {
      const result =
        mode.kind === 'edit' && mode.series
          ? await sendSeriesEdit({
              seriesId: mode.series.id,
              opened: mode.opened,
              mine: editedSeries(values, mode.opened, platform),
              ...(decision && { decision }),
            })
          : mode.kind === 'edit'
            ? await sendEdit({ ...mode, values, ...(decision && { decision }) })
            : await sendNew({
                values,
                times: timesOfSeries(values, platform),
                seed: mode.seed,
                earlier: draft.attempt(),
                remember: draft.remember,
                takesPresets: staging.offered,
              });
      if (result.kind !== 'saved' && result.kind !== 'booked-earlier') return fail(result);
      if (result.kind === 'saved') {
        if (values.kind === 'recurring') await cancelSkipped(result.sent, values);
        onSent(result.sent, values);
      } else {
        const wasSeries = draft.attempt()?.kind === 'recurring';
        const { meetingId } = result.sent;
        onBookedEarlier({
          ...result.sent,
          ...(wasSeries && { seriesId: await seriesOfMeeting(meetingId) }),
        });
      }
      void queryClient.invalidateQueries();
      return undefined;
    } catch (error) {
      return fail({ kind: 'failed', error });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
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

  function fail(how: SendFailure): SendFailure {
    setFailure(how);
    return how;
  }

  return { busy, tries, failure, clearFailure: () => setFailure(undefined), send };
}
