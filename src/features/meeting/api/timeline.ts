import { queryOptions, type QueryFilters } from '@tanstack/react-query';
import { getMeeting, listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import type { Member } from '#app/api/generated/types.gen.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import type { Attendance, MeetingRoom } from '../model/timeline/rows.ts';
import { isJsonObject, objectsIn } from '#app/lib/json.ts';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { readKey } from '#app/api/read-key.ts';
import { rangeStart } from '#app/api/list-range.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

/** A meeting's rooms and people, for the row it belongs to. */
export interface MeetingAttendance extends Attendance {
  readonly persons: readonly Person[];
}

/** Details cost a call each: what somebody opens meanwhile shall not wait behind all of them. */
const inTurn = fewAtOnce(4);

export const timelineQueries = {
  /** Operation 4, for its rooms and people alone. */
  attendance: (meetingId: string) =>
    queryOptions({
      queryKey: attendanceKey(meetingId),
      queryFn: ({ signal }) =>
        inTurn(signal, async (): Promise<MeetingAttendance> => {
          const detail = await getMeeting({ path: { meeting_id: meetingId }, signal });
          return { rooms: roomsOf(detail), ...peopleOf(detail.members) };
        }),
      staleTime: 5 * 60_000,
      gcTime: 15 * 60_000,
    }),

  /** People of the meetings that have not begun, in one call (operation 8), which does not return rooms. */
  bookedPeople: (from: string, to: string) =>
    queryOptions({
      queryKey: readKey('listBookedMeetings', { from, to }, 'people'),
      queryFn: async ({ signal }): Promise<ReadonlyMap<string, MeetingAttendance>> => {
        const query = { start_time: rangeStart(from), end_time: to, ...WHOLE_LIST };
        const { booked_confs: rows } = await listBookedMeetings({ query, signal });
        return new Map(
          rows.flatMap(({ meeting_id: id, invite_members: members }) =>
            id === undefined ? [] : [[id, { rooms: [], ...peopleOf(members) }]],
          ),
        );
      },
      staleTime: 60_000,
      structuralSharing: false,
    }),
};

const attendanceKey = (meetingId: string) =>
  readKey('getMeeting', { meeting_id: meetingId }, 'attendance');

/** The reads of these meetings' rooms and people. */
export function attendanceOf(meetingIds: ReadonlySet<string>): QueryFilters {
  return {
    predicate: ({ queryKey: [name, asked, use] }) =>
      name === 'getMeeting' &&
      use === 'attendance' &&
      isJsonObject(asked) &&
      meetingIds.has(String(asked['meeting_id'])),
  };
}

function peopleOf(members: readonly Member[] | undefined) {
  const persons = objectsIn(members)
    .map(readPerson)
    .filter((person) => person !== null);
  return { persons, people: persons.map(personKey) };
}

/** `regular_rooms` is not in the printed answer, but stands in that of a series. */
function roomsOf(detail: { readonly [field: string]: unknown }): MeetingRoom[] {
  return [detail['rooms'], detail['regular_rooms']].flatMap((list) =>
    Array.isArray(list) ? list.flatMap(toRoom) : [],
  );
}

function toRoom(value: unknown): MeetingRoom[] {
  if (!isJsonObject(value)) return [];
  const { id, name, region_name: region } = value;
  const known = typeof id === 'number' || typeof id === 'string' ? String(id) : '';
  const key = known || `${text(region)} ${text(name)}`.trim();
  if (key === '') return [];
  return [{ id: key, name: text(name) || key, region: text(region) }];
}

function text(field: unknown): string {
  return typeof field === 'string' ? field : '';
}
