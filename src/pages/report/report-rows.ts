import { dayOf, MINUTE } from '#app/lib/time.ts';

/** What a report counts by. */
export const reportViews = ['room', 'person', 'creator', 'department', 'month'] as const;
export type ReportView = (typeof reportViews)[number];

/** Something that is counted by: its key tells it from another of the same name. */
export interface Counted {
  readonly key: string;
  readonly name: string;
}

export interface InvitedPerson extends Counted {
  /** Undefined where the platform does not show it. */
  readonly joined: boolean | undefined;
  readonly departments: readonly string[];
}

/** A meeting as the report counts it. */
export interface ReportedMeeting {
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly start: number;
  /** Undefined: permanent, or it is over and nothing says since when. */
  readonly end: number | undefined;
  readonly creator: Counted | undefined;
  /** Absent where the details could not be read, or have not been read. */
  readonly details?: {
    readonly rooms: readonly Counted[];
    readonly people: readonly InvitedPerson[];
  };
}

export interface ReportRow extends Counted {
  readonly meetings: number;
  /** Of the meetings whose length is known. */
  readonly minutes: number;
  /** Invitations. */
  readonly invited: number;
  /** Invitations that were followed, of those of which it is shown. */
  readonly joined: number;
  readonly shown: number;
}

/** Key of the row for what has no room, creator or department. */
export const NONE = '';

/** A row for each thing that is counted by, the most used first; months in their order. */
export function reportRows(
  meetings: readonly ReportedMeeting[],
  view: ReportView,
  offsetAt: (at: number) => number,
): ReportRow[] {
  const rows = new Map<string, ReportRow>();
  for (const meeting of meetings) {
    for (const { counted, people } of SHARES[view](meeting, offsetAt)) {
      const row = rows.get(counted.key);
      const known = people.filter(({ joined }) => joined !== undefined);
      rows.set(counted.key, {
        key: counted.key,
        name: row === undefined || row.name === '' ? counted.name : row.name,
        meetings: (row?.meetings ?? 0) + 1,
        minutes: (row?.minutes ?? 0) + minutesIn(meeting),
        invited: (row?.invited ?? 0) + people.length,
        joined: (row?.joined ?? 0) + known.filter(({ joined }) => joined).length,
        shown: (row?.shown ?? 0) + known.length,
      });
    }
  }
  const all = [...rows.values()];
  return view === 'month'
    ? all.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    : all.toSorted((a, b) => b.minutes - a.minutes || b.meetings - a.meetings);
}

interface Share {
  readonly counted: Counted;
  /** Those of the meeting who count in this row. */
  readonly people: readonly InvitedPerson[];
}

/** The rows that a meeting counts in, each once. */
const SHARES: Readonly<
  Record<
    ReportView,
    (meeting: ReportedMeeting, offsetAt: (at: number) => number) => readonly Share[]
  >
> = {
  month: ({ start, details }, offsetAt) => {
    const month = dayOf(start, offsetAt(start)).slice(0, 7);
    return [{ counted: { key: month, name: month }, people: details?.people ?? [] }];
  },
  creator: ({ creator, details }) => [
    { counted: creator ?? { key: NONE, name: '' }, people: details?.people ?? [] },
  ],
  room: ({ details }) =>
    details === undefined
      ? []
      : orNone(details.rooms).map((counted) => ({ counted, people: details.people })),
  person: ({ details }) =>
    [...Map.groupBy(details?.people ?? [], ({ key }) => key).values()].flatMap((same) => {
      const [person] = same;
      return person === undefined ? [] : [{ counted: person, people: [person] }];
    }),
  department: ({ details }) => {
    const people = details?.people ?? [];
    const named = [...new Set(people.flatMap(({ departments }) => departments))];
    const without = people.filter(({ departments }) => departments.length === 0);
    return [
      ...named.map((name) => ({
        counted: { key: name, name },
        people: people.filter(({ departments }) => departments.includes(name)),
      })),
      ...(without.length > 0 ? [{ counted: { key: NONE, name: '' }, people: without }] : []),
    ];
  },
};

function orNone(rooms: readonly Counted[]): readonly Counted[] {
  return rooms.length === 0 ? [{ key: NONE, name: '' }] : rooms;
}

function minutesIn({ start, end }: ReportedMeeting): number {
  return end === undefined ? 0 : Math.round((end - start) / MINUTE);
}
