import { platformNow } from '#app/api/platform-clock.ts';
import { saveFile } from '#app/components/save-file.ts';
import { calendarEntryOf, type CalendarEntry } from '../model/calendar-entry.ts';
import type { InvitedMeeting } from '../model/invitation.ts';
import { calendarFile, calendarFileName } from './calendar-file.ts';
import { calendarSequences } from './calendar-versions.ts';

interface DescribedEntry {
  readonly entry: CalendarEntry;
  readonly description: string;
}

/** Hands a calendar file to the browser, with the version that each of its entries has by now. */
export function saveCalendar(
  title: string,
  described: readonly DescribedEntry[],
  isCancelled = false,
): void {
  const sequences = calendarSequences(
    described.map(({ entry }) => entry),
    isCancelled,
  );
  const file = calendarFile(
    described.map(({ entry, description }) => ({
      ...entry,
      description,
      sequence: sequences.get(entry.uid) ?? 0,
    })),
    { madeAt: platformNow(), isCancelled },
  );
  saveFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), calendarFileName(title));
}

/** Hands a file to the browser that takes meetings out of the calendars which have them. */
export function saveCancellation(meetings: readonly InvitedMeeting[], words: string): void {
  const described = meetings.map((meeting) => ({
    entry: calendarEntryOf(meeting),
    description: words,
  }));
  saveCalendar(words, described, true);
}
