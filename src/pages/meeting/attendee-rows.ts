import { objectsIn } from '#app/lib/json.ts';
import type { Attendee, BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { foldWidth } from '#app/lib/fold-width.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import {
  accountKinds,
  callProtocols,
  personKey,
  type CallProtocol,
  type Person,
} from '#app/features/people/model/accounts.ts';
import { namedPerson, type MeetingFacts } from './meeting-facts.ts';

export type PersonMark = 'chair' | 'speaker' | 'keepCalling' | 'mayShare';

export interface AttendeeRow {
  /** Place in the platform's list: the same person may stand there twice. */
  readonly place: number;
  readonly name: string;
  readonly account: string;
  readonly kind: Person['kind'];
  /** `participate_no`: not described by the contract, most likely the number that takes part. */
  readonly number: string;
  readonly marks: readonly PersonMark[];
  readonly protocol: CallProtocol | RawCode | undefined;
  /** kbit/s */
  readonly bitrate: number | undefined;
  /** `is_participated`: whether connected, or the invitee's reply, as the platform's profile says. */
  readonly participated: number | undefined;
  /** `participated_type`, meaning unknown; zero is left out. */
  readonly participatedType: number | undefined;
  readonly searchText: string;
}

/** What the rows borrow from the meeting around them. */
export interface RowContext {
  readonly marksOf: (key: string) => readonly PersonMark[];
  readonly bitrateOf: (key: string) => number | undefined;
}

export function rowContext(
  facts: MeetingFacts,
  booking: BookedMeetingDetailAnswer | undefined,
): RowContext {
  const keysOf = (people: readonly unknown[] | undefined) =>
    new Set((Array.isArray(people) ? people : []).flatMap((value) => keyOf(namedPerson(value))));
  const holders: readonly (readonly [PersonMark, ReadonlySet<string>])[] = [
    ['chair', new Set(keyOf(facts.chair))],
    ['speaker', new Set(keyOf(facts.speaker))],
    ['keepCalling', keysOf(booking?.keep_calling_members)],
    ['mayShare', keysOf(booking?.doubleflow_members)],
  ];
  const bitrates = new Map(
    objectsIn(booking?.invite_members).flatMap((member) =>
      keyOf(namedPerson(member)).map((key) => [key, member.bitrate] as const),
    ),
  );
  return {
    marksOf: (key) => holders.flatMap(([mark, keys]) => (keys.has(key) ? [mark] : [])),
    bitrateOf: (key) => bitrates.get(key) || undefined,
  };
}

function keyOf(person: Person | undefined): string[] {
  return person ? [personKey(person)] : [];
}

export function attendeeRow(
  attendee: Attendee,
  place: number,
  context: RowContext,
  nameOf: (person: Person) => string = ({ name }) => name,
): AttendeeRow {
  const account = attendee.account ?? '';
  const number = attendee.participate_no ?? '';
  const kind = accountKinds.nameOf(attendee.account_type ?? 0);
  const name = nameOf({ account, kind, name: attendee.name ?? '' });
  const key = personKey({ account, kind });
  const { protocol, participated_type: participatedType } = attendee;
  return {
    place,
    name,
    account,
    kind,
    number,
    marks: context.marksOf(key),
    protocol: protocol === undefined ? undefined : callProtocols.nameOf(protocol),
    bitrate: context.bitrateOf(key),
    participated: attendee.is_participated,
    participatedType: participatedType || undefined,
    searchText: comparable(`${name}\n${account}\n${number}`),
  };
}

/** The rows in which every word typed occurs, letter case and width aside. */
export function matchingRows(rows: readonly AttendeeRow[], typed: string): readonly AttendeeRow[] {
  const words = comparable(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
}

function comparable(value: string): string {
  return foldWidth(value).toLowerCase();
}
