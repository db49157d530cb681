import type { Db } from './db/db.ts';

/**
 * Grants or refuses what awaits approval under this name, as an approver of the platform does: every date of a
 * series, and every other meeting of that name. Returns how many meetings that were.
 * @throws RangeError if none of that name awaits approval
 */
export function decide(db: Db, name: string, granted: boolean): number {
  const awaiting = [...db.meetings.values()].filter(
    ({ fields, status }) => fields.name === name && status === 'awaiting',
  );
  if (awaiting.length === 0) throw new RangeError(`no meeting called ${name} awaits approval`);
  for (const meeting of awaiting) {
    db.meetings.set(meeting.id, { ...meeting, status: granted ? 'booked' : 'refused' });
  }
  return awaiting.length;
}
