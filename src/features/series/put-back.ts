import { getMeeting, updateBookedMeeting } from '#app/api/generated/sdk.gen.ts';
import type { BookMeetingParams } from '#app/api/generated/types.gen.ts';
import { withFallbacks } from '#app/features/change/model/unread-fields.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { formatTime, parseTime } from '#app/lib/time.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { done, foundIf, sendStep, type Prepared } from '#app/saving/outcome.ts';
import { readSeriesDates } from './api/series.ts';
import { moveState, type DateMove } from './model/moved-dates.ts';
import type { PendingMoves } from './pending-moves.ts';

/** The platform lists no date that could be moved. */
export class DateMissing extends Error {}

/**
 * Moves the noted dates, one after the other; the note keeps those that are not moved.
 * @throws the first failure, after all of them were tried
 */
export async function putBack(
  store: Pick<DraftStore<PendingMoves>, 'get' | 'save' | 'remove'>,
  { id, savedAt, moves }: PendingMoves,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const failures: unknown[] = [];
  let left = moves;
  for (const [place, move] of moves.entries()) {
    onProgress(place);
    try {
      // one at a time: the platform checks each against the others
      // oxlint-disable-next-line no-await-in-loop
      await sendStep(() => prepareMove(id, move));
      left = left.filter((other) => other !== move);
      if (left.length === 0) store.remove(id);
      else store.save({ id, savedAt, moves: left });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/**
 * Prepares to move one date: operation 6 with everything that was read of its meeting.
 * @throws the failure of a read; nothing was sent then
 */
async function prepareMove(seriesId: string, move: DateMove): Promise<Prepared> {
  const state = moveState(move, await readSeriesDates(seriesId));
  if (state.kind === 'there') return done(undefined);
  if (state.kind === 'missing') throw new DateMissing();
  const { conf_id: number = '' } = await getMeeting({ path: { meeting_id: state.id } });
  const params = movedTo(move.to, await readForEdit({ id: state.id, number }));
  if (!isWhole(params)) throw new TypeError('the meeting was not read whole');
  return {
    send: () =>
      updateBookedMeeting({
        path: { conf_id: number },
        body: { params: withFallbacks(params, 'meeting') },
      }),
    look: async () => {
      const found = moveState(move, await readSeriesDates(seriesId));
      return foundIf(found.kind === 'there');
    },
  };
}

/** The meeting at another time, in the offset that the platform printed; its length stays. */
function movedTo(at: number, read: JsonObject): JsonObject {
  const { start_time: start, end_time: end } = read;
  const before = parseTime(start, 0);
  const until = parseTime(end, 0);
  const printed = (moment: number) => formatTime(moment, before?.offset ?? 0);
  return fullUpdate(read, {
    start_time: printed(at),
    ...(before && until && { end_time: printed(at + until.at - before.at) }),
  });
}

function isWhole(params: JsonObject): params is BookMeetingParams & JsonObject {
  return (
    typeof params['name'] === 'string' &&
    typeof params['start_time'] === 'string' &&
    params['conf_type'] !== undefined
  );
}
