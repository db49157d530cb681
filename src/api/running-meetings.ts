import { listMeetings } from './generated/sdk.gen.ts';
import { MeetingState } from './generated/types.gen.ts';
import type { MeetingItem } from './generated/types.gen.ts';
import { WHOLE_LIST } from './whole-list.ts';

/**
 * Before any meeting. A list without `start_time` begins at the platform's present time ("从服务器当前时间开始"), and
 * nothing says whether a meeting that began earlier and still runs is in it: whoever wants that one names a start.
 */
export const LONG_AGO = '2000-01-01T00:00:00+00:00';

/** Every meeting that runs now, however long ago it began: a permanent one may run for months. */
export async function listRunning(signal?: AbortSignal): Promise<readonly MeetingItem[]> {
  const query = { state: String(MeetingState.Running), start_time: LONG_AGO, ...WHOLE_LIST };
  const { meetings } = await listMeetings({ query, ...(signal && { signal }) });
  return meetings;
}

/** Every meeting that runs now or is to come, each once. */
export async function listRunningAndComing(signal?: AbortSignal): Promise<readonly MeetingItem[]> {
  const [running, { meetings: coming }] = await Promise.all([
    listRunning(signal),
    listMeetings({ query: WHOLE_LIST, ...(signal && { signal }) }),
  ]);
  const listed = new Set(coming.map(({ meeting_id: id }) => id));
  return [...running.filter(({ meeting_id: id }) => !listed.has(id)), ...coming];
}
