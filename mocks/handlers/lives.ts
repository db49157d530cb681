import { toPlatformTime } from '../db/platform-time.ts';
import { answer } from '../http/call.ts';
import { numberOf, textOf } from '../http/json.ts';
import { meetingStates, stateAt } from '../rules/meeting-state.ts';
import { windowOf } from '../rules/meeting-times.ts';
import { pageOf } from '../rules/paging.ts';
import type { HandlerTable } from './handler.ts';
import { recorderOf } from './meetings.ts';

/** recorder_mode: 2 is live, 3 is recorded and live. */
const LIVE_MODES: readonly number[] = [2, 3];

/** Operation 35. */
export const liveHandlers = {
  /** "user_domain_moid、 vrs_moid 和machine_room_moid至少传一个,否则返回空列表"; `name` matches any part of the name. */
  listLives: ({ query }, { db, clock }) => {
    const now = clock.now();
    const { user_domain_moid: domain, vrs_moid: recorder, machine_room_moid: room } = query;
    const { from, to } = windowOf(query, now);
    const hasFilter = Boolean(domain) || Boolean(recorder) || Boolean(room);
    const rows = hasFilter
      ? [...db.meetings.values()].filter((meeting) => {
          const { recorder_mode: mode, vrs_id: vrs } = recorderOf(meeting);
          return (
            meeting.status !== 'cancelled' &&
            stateAt(meeting, now) === meetingStates.booked &&
            meeting.start >= from &&
            meeting.start < to &&
            LIVE_MODES.includes(numberOf(mode)) &&
            (!domain || domain === db.settings.userDomain) &&
            (!recorder || recorder === vrs) &&
            (!room || room === db.settings.machineRoom) &&
            textOf(meeting.fields.name).includes(query.name ?? '')
          );
        })
      : [];
    const ordered = rows.toSorted((one, other) => one.start - other.start);
    const { total, page } = pageOf(query, ordered);
    return answer({
      total,
      data: page.map(({ fields, start }) => ({
        name: textOf(fields.name),
        company_moid: db.settings.userDomain,
        encrypted_type: numberOf(fields.encrypted_type),
        start_time: toPlatformTime(start),
      })),
    });
  },
} satisfies Partial<HandlerTable>;
