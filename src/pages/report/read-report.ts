import { currentProfile } from '#app/api/profile.ts';
import { ifOffered } from '#app/api/if-offered.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { getMeeting, listMeetingMembers } from '#app/api/generated/sdk.gen.ts';
import {
  MeetingState,
  type Attendee,
  type MeetingDetailAnswer,
} from '#app/api/generated/types.gen.ts';
import {
  joinChunks,
  readAllMeetings,
  type MeetingFilters,
  type MeetingRow,
} from '#app/features/meeting/api/meetings.ts';
import { readRooms, roomInWords } from '#app/features/meeting/model/physical-rooms.ts';
import { nameOnceRead } from '#app/features/people/known-names.ts';
import { personKey, type Person } from '#app/features/people/model/accounts.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import { objectsIn } from '#app/lib/json.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import type { ReportedMeeting } from './report-rows.ts';

/** How far a report has come. */
export interface ReportProgress {
  /** Meetings whose details are read, or could not be. */
  readonly done: number;
  readonly all: number;
}

export interface Report {
  readonly meetings: readonly ReportedMeeting[];
  /** Meetings whose details could not be read, and why the last one could not. */
  readonly failed: number;
  readonly error: unknown;
  /** Meetings of the range that are more than one report counts, or came after it was stopped. */
  readonly left: number;
}

/** Details cost a call each: more of them are a report of their own. */
export const MOST_REPORTED = 2000;
/** A platform that fails so often in a row is not asked for the rest. */
const PATIENCE = 8;

const inTurn = fewAtOnce(4);

interface ReadReport {
  readonly filters: MeetingFilters;
  readonly departmentsOf: (person: Person) => readonly string[];
  /** Ends the reading; what is read by then is the report. */
  readonly stopped: AbortSignal;
  readonly onProgress: (progress: ReportProgress) => void;
}

/** Reads the meetings of a range that take place, and the details of each. */
export async function readReport({
  filters,
  departmentsOf,
  stopped,
  onProgress,
}: ReadReport): Promise<Report> {
  const chunks = await readAllMeetings(filters, {
    signal: stopped,
    onProgress: (_, all) => onProgress({ done: 0, all }),
  });
  const rows = joinChunks(chunks).filter(takesPlace);
  const counted = rows.slice(0, MOST_REPORTED);
  const details = new Map<string, ReadDetails>();
  let failed = 0;
  let inRow = 0;
  let error: unknown;
  let done = 0;
  await Promise.all(
    counted.map(async ({ id, state }) => {
      try {
        const answer = await inTurn(stopped, async () => {
          if (inRow >= PATIENCE) throw error;
          return readDetailsOf(id, state, stopped);
        });
        details.set(id, answer);
        inRow = 0;
      } catch (reason) {
        if (stopped.aborted) return;
        failed += 1;
        inRow += 1;
        error = reason;
      }
      done += 1;
      onProgress({ done, all: counted.length });
    }),
  );
  const isStopped = stopped.aborted;
  const read = isStopped ? counted.filter(({ id }) => details.has(id)) : counted;
  return {
    meetings: read.flatMap((row) => reported(row, details.get(row.id), departmentsOf)),
    failed,
    error,
    left: rows.length - read.length,
  };
}

interface ReadDetails {
  readonly answer: MeetingDetailAnswer;
  readonly people: readonly Attendee[];
}

/** Operation 4; and operation 11 for a meeting that has begun, which alone may say who joined. */
async function readDetailsOf(
  id: string,
  state: number | undefined,
  signal: AbortSignal,
): Promise<ReadDetails> {
  const path = { meeting_id: id };
  const answer = await getMeeting({ path, signal });
  const people = objectsIn(answer.members);
  const hasBegun = state === MeetingState.Running || state === MeetingState.Ended;
  const isKnown = people.some((person) => 'is_participated' in person);
  if (!hasBegun || isKnown) return { answer, people };
  const listed = await ifOffered(listMeetingMembers({ path, query: WHOLE_LIST, signal }));
  return { answer, people: listed?.memebers ?? people };
}

function takesPlace({ state }: MeetingRow): boolean {
  return state !== MeetingState.Refused && state !== MeetingState.AwaitingApproval;
}

function reported(
  { id, start, end, creator }: MeetingRow,
  details: ReadDetails | undefined,
  departmentsOf: ReadReport['departmentsOf'],
): ReportedMeeting[] {
  if (start === undefined) return [];
  // a reply to the invitation says nothing of who came
  const isShown = currentProfile().isParticipated !== 'reply';
  const by = readPerson(details?.answer.creator);
  return [
    {
      id,
      start,
      end: end === null || end === start ? undefined : end,
      creator:
        creator === ''
          ? undefined
          : { key: by === null ? `name ${creator}` : personKey(by), name: creator },
      ...(details !== undefined && {
        details: {
          rooms: readRooms(details.answer)
            .map(roomInWords)
            .map((room) => ({
              key: room.id || room.name,
              name: visibleName(room.name) || room.id,
            })),
          people: details.people.flatMap((member) => {
            const person = readPerson(member);
            if (person === null) return [];
            const { is_participated: joined } = member;
            return [
              {
                key: personKey(person),
                name: nameOnceRead(member),
                departments: departmentsOf(person),
                joined: isShown && typeof joined === 'number' ? joined === 1 : undefined,
              },
            ];
          }),
        },
      }),
    },
  ];
}
