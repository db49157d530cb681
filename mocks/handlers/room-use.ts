import type { Db, Meeting } from '../db/db.ts';
import { meetingStates, stateAt } from '../rules/meeting-state.ts';

/** The meeting that runs in a virtual room now: its `status` 1, and refusal 99991. */
export function meetingIn(db: Db, room: string, now: number): Meeting | undefined {
  for (const meeting of db.meetings.values()) {
    if (meeting.room === room && stateAt(meeting, now) === meetingStates.running) return meeting;
  }
  return undefined;
}
