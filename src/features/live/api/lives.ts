import { queryOptions } from '@tanstack/react-query';
import { getMeeting, listLives, listMeetings } from '#app/api/generated/sdk.gen.ts';
import { readRecordingServers } from '#app/features/platform/api/system.ts';
import { readKey, type ReadOperationId } from '#app/api/read-key.ts';
import { LONG_AGO } from '#app/api/running-meetings.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

/** By whose id live meetings are asked for: without one of them the platform answers nothing. */
export const liveSources = ['domain', 'recorder', 'room'] as const;
export type LiveSource = (typeof liveSources)[number];

const WORD_OF = {
  domain: 'user_domain_moid',
  recorder: 'vrs_moid',
  room: 'machine_room_moid',
} as const satisfies Record<LiveSource, string>;

export interface LiveFilters {
  readonly source: LiveSource;
  /** moid of the user domain, the recording server or the machine room. */
  readonly id: string;
  /** Part of the meeting's name; the platform looks. */
  readonly name: string;
  /** ISO 8601 with an offset; absent: open. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface LiveRow {
  /** Place in the answer: it has no ids. */
  readonly key: string;
  readonly name: string;
  /** As the platform printed it. */
  readonly start: string;
  /** `EncryptionType`, or a number that the contract does not list. */
  readonly encryption: number | undefined;
  readonly company: string;
}

export interface KnownSource {
  readonly id: string;
  /** Empty where only the id is known. */
  readonly name: string;
}

/** The operations that return such ids. */
const KNOWN_BY = {
  domain: ['listMeetings', 'getMeeting'],
  recorder: ['listRecordingServers'],
  room: [],
} as const satisfies Record<LiveSource, readonly ReadOperationId[]>;

const long = 10 * 60_000;

/** Booked live meetings: contract, operation 35. */
export const livesQueries = {
  /** All of them: the filters are the platform's work. */
  list: ({ source, id, name, from, to }: LiveFilters) =>
    queryOptions({
      queryKey: readKey('listLives', { source, id, name, from, to }),
      queryFn: async ({ signal }): Promise<readonly LiveRow[]> => {
        const { data } = await listLives({
          query: {
            [WORD_OF[source]]: id,
            ...(name !== '' && { name }),
            ...(from !== undefined && { start_time: from }),
            ...(to !== undefined && { end_time: to }),
            ...WHOLE_LIST,
          },
          signal,
        });
        return data.map((live, place) => ({
          key: String(place),
          name: live.name ?? '',
          start: live.start_time ?? '',
          encryption: live.encrypted_type,
          company: live.company_moid ?? '',
        }));
      },
    }),

  /**
   * Ids to choose from. No operation lists user domains: the one of the last meeting is
   * taken (operations 3 and 4). Recording servers come from the neighbouring directory, where it answers;
   * machine rooms from nowhere.
   */
  known: (source: LiveSource) =>
    queryOptions({
      queryKey: readKey(KNOWN_BY[source], { source }, 'known'),
      queryFn: ({ signal }) => readKnown(source, signal),
      staleTime: long,
      retry: false,
    }),
};

async function readKnown(source: LiveSource, signal: AbortSignal): Promise<readonly KnownSource[]> {
  if (source === 'room') return [];
  if (source === 'recorder') return readRecordingServers(signal);
  const query = { start_time: LONG_AGO, order: 1, start: 0, count: 1 };
  const { meetings } = await listMeetings({ query, signal });
  const [first] = meetings;
  if (first === undefined) return [];
  const detail = await getMeeting({ path: { meeting_id: first.meeting_id }, signal });
  return detail.user_domain_moid ? [{ id: detail.user_domain_moid, name: '' }] : [];
}
