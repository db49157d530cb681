import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useWorkDays } from '#app/components/working-time/use-work-days.ts';
import { useIdentities } from '#app/features/people/directory/use-identities.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { DAY, formatTime, MINUTE, overlaps, dayOf, minutesAfterMidnight } from '#app/lib/time.ts';
import { bookingQueries } from '../api/booking.ts';
import type { KnownMeeting } from '../model/conflicts.ts';
import { startOfDay } from '../model/timeline/days.ts';
import { knownMeetings } from '../model/known-meetings.ts';
import type { BusyLine } from './busy-lines.tsx';
import { useRoomsBusy } from '../rooms/use-rooms-busy.ts';
import type { TimeAsked } from './use-time-search.ts';

/** So many people are drawn: more would not fit beside a form. */
const MOST = 12;

interface BusyDay {
  readonly lines: readonly BusyLine[];
  /** People that are not drawn. */
  readonly left: number;
  readonly from: number;
  readonly to: number;
}

/** The day of the start, from the beginning of work to its end, or to the meeting's own where that is outside. */
export function useBusyDay(asked: TimeAsked): BusyDay {
  const { start, durationMinutes, people, rooms, meetingId } = asked;
  const { time } = useWorkDays();
  const { label } = usePersonNames();
  const keys = useMemo(() => people.map(personKey), [people]);
  const { identities } = useIdentities(keys);
  const offset = offsetAt(start);
  const midnight = startOfDay(dayOf(start, offset), offsetAt);
  const { data: meetings } = useQuery({
    ...bookingQueries.booked(formatTime(midnight, offset), formatTime(midnight + DAY, offset)),
    select: knownMeetings,
    placeholderData: (before) => before,
  });
  const day = {
    from: Math.min(midnight + minutesAfterMidnight(time.from) * MINUTE, start),
    to: Math.max(
      midnight + minutesAfterMidnight(time.to) * MINUTE,
      Math.min(start + durationMinutes * MINUTE, midnight + DAY),
    ),
  };
  const { busy } = useRoomsBusy({ start: day.from, end: day.to }, meetingId, rooms.length > 0);
  const held = (meetings ?? []).filter(
    (one) => one.id !== meetingId && overlaps(one, { start: day.from, end: day.to }),
  );
  const byPerson = meetingsByPerson(held, identities.of);
  const ofRooms = rooms.map(({ id, name }) => ({
    key: `room ${id}`,
    label: name,
    spans: busy.get(id) ?? [],
  }));
  const ofPeople = people.slice(0, MOST).map((person) => ({
    key: personKey(person),
    label: label(person),
    spans: byPerson.get(identities.of(personKey(person))) ?? [],
  }));
  return { ...day, lines: [...ofRooms, ...ofPeople], left: Math.max(0, people.length - MOST) };
}

function meetingsByPerson(
  meetings: readonly KnownMeeting[],
  identityOf: (key: string) => string,
): ReadonlyMap<string, readonly KnownMeeting[]> {
  const found = new Map<string, KnownMeeting[]>();
  for (const meeting of meetings) {
    for (const key of new Set(meeting.memberKeys?.map(identityOf))) {
      const list = found.get(key) ?? [];
      list.push(meeting);
      found.set(key, list);
    }
  }
  return found;
}
