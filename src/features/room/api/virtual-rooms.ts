import { objectsIn } from '#app/lib/json.ts';
import { queryOptions } from '@tanstack/react-query';
import { getVirtualRoom, listVirtualRooms } from '#app/api/generated/sdk.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import type {
  MeetingItem,
  VideoFormat,
  VirtualRoomItem,
  VirtualRoomParams,
} from '#app/api/generated/types.gen.ts';
import { printedSpan } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';
import { listRunningAndComing } from '#app/api/running-meetings.ts';
import { readKey } from '#app/api/read-key.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

/** A row of the list of virtual rooms: what a list shows, sorts and searches. */
export interface RoomRow {
  readonly id: string;
  readonly name: string;
  /** E.164 number. */
  readonly number: string;
  /** `VirtualRoomStatus`, or a number that the contract does not list. */
  readonly status: number | undefined;
  /** Name of the meeting held in it; empty while there is none. */
  readonly meeting: string;
  /** `MeetingType`, or a number that the contract does not list. */
  readonly type: number | undefined;
  /** Terminals at most. */
  readonly size: number | undefined;
  readonly formats: readonly VideoFormat[];
  readonly exclusive: number | undefined;
  readonly users: number;
}

/** A meeting that is, or is to be, in a room. */
export interface RoomMeeting {
  readonly id: string;
  readonly name: string;
  readonly running: boolean;
  /** Undefined where no start is printed. */
  readonly span: Span | undefined;
}

/** Live status is read anew so often while somebody looks at it. */
export const STATUS_EVERY = 15_000;

/** Virtual meeting rooms: contract, operations 91 and 92. */
export const virtualRoomQueries = {
  /** Operation 91: all of them; the platform searches by number only, so the console searches. */
  list: () =>
    queryOptions({
      queryKey: readKey('listVirtualRooms'),
      queryFn: async ({ signal }): Promise<readonly RoomRow[]> =>
        (await listVirtualRooms({ query: WHOLE_LIST, signal })).virtual_meeting_rooms.map(toRow),
    }),

  /** Operation 92. */
  one: (roomId: string) =>
    queryOptions({
      queryKey: readKey('getVirtualRoom', { vmr_id: roomId }),
      queryFn: ({ signal }) => getVirtualRoom({ path: { vmr_id: roomId }, signal }),
    }),

  /** Operation 92, opened once and held against what is there when it is saved. */
  forEdit: (roomId: string) =>
    queryOptions({
      queryKey: readKey('getVirtualRoom', { vmr_id: roomId }, 'edit'),
      queryFn: ({ signal }) => getVirtualRoom({ path: { vmr_id: roomId }, signal }),
      staleTime: 'static',
      gcTime: 0,
    }),

  /**
   * Meetings in the room from now on. No operation lists them: all running and coming meetings are
   * read (operation 3), and those with the room's number are its own.
   */
  meetings: (number: string) =>
    queryOptions({
      queryKey: readKey('listMeetings'),
      queryFn: ({ signal }) => listRunningAndComing(signal),
      select: (meetings) => inRoom(meetings, number),
    }),
};

/** Whether an object has the rows that operation 88 cannot do without. */
export function isRoomParams(params: {
  readonly [key: string]: unknown;
}): params is VirtualRoomParams {
  return (
    typeof params['name'] === 'string' &&
    typeof params['preoccupy_resource'] === 'number' &&
    Array.isArray(params['video_formats'])
  );
}

function inRoom(meetings: readonly MeetingItem[], number: string): readonly RoomMeeting[] {
  return meetings
    .filter(({ e164, state }) => e164 === number && state !== MeetingState.Refused)
    .map((row) => ({
      id: row.meeting_id,
      name: row.name ?? '',
      running: row.state === MeetingState.Running,
      span: printedSpan(row),
    }));
}

function toRow(item: VirtualRoomItem): RoomRow {
  return {
    id: item.id,
    name: item.name ?? '',
    number: item.e164 ?? '',
    status: item.status,
    meeting: item.conf_name ?? '',
    type: item.conf_type,
    size: item.max_join_mt,
    formats: objectsIn(item.video_formats),
    exclusive: item.exclusive,
    users: objectsIn(item.exclusive_users).length,
  };
}
