import type { Meeting } from '../db/db.ts';
import { MINUTE } from '../db/platform-time.ts';

/**
 * The contract's numbers (operation 3, `state`). A cancelled meeting has no number, because no list includes
 * it.
 */
export const meetingStates = { booked: 1, running: 2, ended: 3, awaiting: 6, refused: 7 } as const;
export type MeetingState = (typeof meetingStates)[keyof typeof meetingStates];

/** When a meeting ends or ended; Infinity for a permanent one (duration 0) that nobody has ended. */
export function endOf(meeting: Meeting): number {
  if (meeting.endedAt !== undefined) return meeting.endedAt;
  return meeting.minutes === 0 ? Infinity : meeting.start + meeting.minutes * MINUTE;
}

/**
 * Booked meetings start and end by the clock. It is not stated what happens to a meeting that still awaits
 * approval at its start: here it continues to wait.
 */
export function stateAt(meeting: Meeting, now: number): MeetingState {
  if (meeting.status === 'awaiting') return meetingStates.awaiting;
  if (meeting.status === 'refused') return meetingStates.refused;
  if (now >= endOf(meeting)) return meetingStates.ended;
  return now >= meeting.start ? meetingStates.running : meetingStates.booked;
}
