import { platformNow } from '#app/api/platform-clock.ts';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { type Prepared, sendAndLook } from '#app/saving/outcome.ts';
import type { EarlierTry } from '#app/saving/send-new.ts';
import type { SentForm } from '#app/saving/use-kept-form.ts';
import { usePendingStore, type PendingCancel } from '#app/features/series/pending-cancels.ts';
import { rememberTemplate } from '#app/features/template/recent-templates.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { updateBookedMeeting, updateSeries } from '#app/api/generated/sdk.gen.ts';
import type { NumberedMeeting } from '#app/features/meeting/api/by-number.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import { prepareEdit, type Decision } from '#app/saving/send-edit.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { handOverPresets, mayLackPresets } from './template-start/hand-over.ts';
import { readSeriesForEdit } from '#app/features/series/api/series.ts';
import { prepareCancelPending } from '#app/features/series/cancel-pending.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { isLacking } from '#app/api/platform-level.ts';
import { useUsername } from '#app/components/session-context.ts';
import { withFallbacks } from '#app/features/change/model/unread-fields.ts';
import { rememberBooking } from './unread.ts';
import type { BookingMode } from './booking-mode.ts';
import type { BookingValues } from './booking-values.ts';
import type { BookingAttempt } from './draft-store.ts';
import {
  afterSending,
  editedSeries,
  plannedOfEdit,
  timesOfSeries,
} from './repeats/edited-series.ts';
import type { PlatformClock } from './repeats/series-clock.ts';
import { announcedState } from './repeats/announced.ts';
import { useKeptMoves } from './repeats/use-kept-moves.ts';
import { prepareBooking, type Sent, isBookParams, sentOf, isSeriesParams } from './send-booking.ts';
import { toBookParams } from './booking-params.ts';
import { meetingVersions } from './edit-merge.ts';
import { seriesVersions } from './repeats/series-merge.ts';

/** Sends the form: a new meeting or series, or an edit of one. A series is computed by the platform's clock. */
export function useSend(mode: BookingMode, platform: PlatformClock) {
  const navigate = useNavigate();
  const pending = usePendingStore();
  const staging = useOffered('createMeetingVmpPreset');
  const username = useUsername();
  const keepMoves = useKeptMoves(mode, platform);
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
      const { series, opened, conferenceId, meetingId = '' } = mode;
      if (series === undefined) {
        const meeting = { id: meetingId, number: conferenceId };
        return prepareMeetingEdit({ meeting, opened, values, decision });
      }
      const mine = editedSeries(values, opened, platform);
      return prepareSeriesEdit({ seriesId: series.id, opened, mine, decision });
    },
    /** Cancels the dates that the user excluded from a series, and shows the result of the booking. */
    onSaved: async (sent: Sent, values: BookingValues): Promise<void> => {
      const { meetingId } = sent;
      await rememberBooking(mode, platform, sent, values, username);
      if (values.kind === 'recurring') await cancelSkipped(meetingId, values);
      await keepMoves(values);
      const { kind, template, room } = values;
      if (template !== '') rememberTemplate(template);
      const mayLack = !isEdit && mayLackPresets(values);
      // what cannot be copied is shown with the result, where it can be tried again
      if (mayLack && staging.offered) await handOverPresets(template, sent).catch(() => {});
      const did = isEdit ? 'saved' : kind === 'instant' ? 'started' : 'booked';
      const search = new URLSearchParams({ result: meetingId, did });
      if (kind === 'recurring') {
        search.set('planned', String(plannedDates(values)));
        if (isEdit) search.set('since', String(platform.now));
      }
      if (!isEdit && room !== '') search.set('in', room);
      if (mayLack) search.set('of', template);
      if (sent.mayBeSecond) search.set('twice', '');
      if (isLacking('getMeeting')) search.set('number', sent.conferenceId);
      void navigate(
        { pathname: paths.book, search: search.toString() },
        { state: announcedState(mode, platform.now) },
      );
    },
  };

  function plannedDates(values: BookingValues): number {
    if (!isEdit || mode.series === undefined) return afterSending(values, platform, false).planned;
    return plannedOfEdit(values, mode.opened, mode.series, platform);
  }

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

interface MeetingEdit {
  readonly meeting: NumberedMeeting;
  readonly values: BookingValues;
  /** The meeting as it was opened. */
  readonly opened: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Prepares to save an edit: operation 6.
 * @throws the failure of the read; nothing was sent then
 */
export function prepareMeetingEdit(edit: MeetingEdit): Promise<Prepared<Sent>> {
  const { meeting, values, opened, decision } = edit;
  return prepareEdit({
    opened,
    mine: toBookParams(values, opened),
    decision,
    versions: meetingVersions,
    read: () => readForEdit(meeting),
    isParams: isBookParams,
    write: (params) =>
      updateBookedMeeting({
        path: { conf_id: meeting.number },
        body: { params: withFallbacks(params, 'meeting') },
      }),
    made: sentOf,
  });
}

interface SeriesEdit {
  readonly seriesId: string;
  /** The series as it was opened. */
  readonly opened: JsonObject;
  readonly mine: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Prepares to save a series: operation 79.
 * @throws the failure of the read; nothing was sent then
 */
export function prepareSeriesEdit({ seriesId, ...edit }: SeriesEdit): Promise<Prepared<Sent>> {
  return prepareEdit({
    ...edit,
    versions: seriesVersions,
    read: () => readSeriesForEdit(seriesId),
    isParams: isSeriesParams,
    write: (params) =>
      updateSeries({
        path: { regular_meeting_moid: seriesId },
        body: { params: withFallbacks(params, 'series') },
      }),
    made: sentOf,
  });
}

/**
 * Cancels the excluded dates of a saved series. They are recorded first: failures are shown on the series' page
 * and retried there.
 */
async function leaveOut(
  store: DraftStore<PendingCancel>,
  pending: Omit<PendingCancel, 'savedAt'>,
): Promise<void> {
  if (pending.starts.length === 0) return;
  const noted = { ...pending, savedAt: platformNow() };
  store.save(noted);
  await sendAndLook(() => prepareCancelPending(store, noted));
}
