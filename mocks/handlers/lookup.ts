import type { Db, Meeting, Person, Template } from '../db/db.ts';
import { Refusal, type RefusalName } from '../http/refusal.ts';
import { meetingStates, stateAt, type MeetingState } from '../rules/meeting-state.ts';

/** Finds a meeting by its id, unless it was cancelled. */
export function meetingById(db: Db, id: string | undefined): Meeting {
  return present(db.meetings.get(id ?? ''));
}

/**
 * Finds a meeting by its number. A number may be reused after a meeting (a virtual room keeps its own), so a
 * future or running meeting is preferred to a past one. Of several (`roomNumbers` 'shared') the one that was booked
 * first answers; which one does on a platform is not stated.
 */
export function meetingByNumber(db: Db, number: string | undefined, now: number): Meeting {
  let found: Meeting | undefined;
  for (const meeting of db.meetings.values()) {
    if (meeting.number !== number) continue;
    const isPast = meeting.status === 'cancelled' || stateAt(meeting, now) === meetingStates.ended;
    if (!isPast) return meeting;
    found = meeting;
  }
  return present(found);
}

function present(meeting: Meeting | undefined): Meeting {
  if (meeting === undefined) throw new Refusal('noSuchMeeting');
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled');
  return meeting;
}

const tooLate: Partial<Record<MeetingState, RefusalName>> = {
  [meetingStates.running]: 'meetingStarted',
  [meetingStates.ended]: 'meetingEnded',
};

/**
 * A booking that has not begun: booked, awaiting approval, or refused (it may be changed and submitted again).
 */
export function bookingByNumber(db: Db, number: string | undefined, now: number): Meeting {
  return notBegun(meetingByNumber(db, number, now), now);
}

export function notBegun(meeting: Meeting, now: number): Meeting {
  const refusal = tooLate[stateAt(meeting, now)];
  if (refusal !== undefined) throw new Refusal(refusal);
  return meeting;
}

/**
 * 51112: a personal template ("个人模板", operations 36-67) is its creator's alone, whatever else an admin may change
 * (inferred: no source prints whose templates are listed, nor a code). Whoever knows its id may read it.
 */
export function checkTemplateIsOwn(person: Person | undefined, template: Template): void {
  if (person?.account !== template.creator) throw new Refusal('notTheCreator');
}

/** 51112: a receptionist may change only her own bookings, the admin everything. */
export function checkOwner(person: Person | undefined, creator: string): void {
  if (person?.role !== 'admin' && person?.account !== creator) throw new Refusal('notTheCreator');
}
