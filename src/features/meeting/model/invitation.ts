import { readAccount } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { withoutDigits } from '#app/features/people/model/person-name.ts';
import { foldWidth } from '#app/lib/fold-width.ts';
import { withoutInvisible } from '#app/lib/foreign-text.ts';
import { formatTime } from '#app/lib/time.ts';

/** The content of an invitation; the sentences are written elsewhere, in the reader's language. */

export interface InvitedMeeting {
  readonly id: string;
  readonly name: string;
  /** The number to dial. */
  readonly number: string;
  readonly start: number;
  /** Null: permanent. */
  readonly end: number | null;
  readonly password?: string;
  readonly link?: string;
  readonly liveUrl?: string;
  readonly chairName?: string;
  readonly organiserName?: string;
  readonly agenda?: string;
  readonly chair?: Person;
  readonly organiser?: Person;
  /** Meeting rooms it is held in. */
  readonly rooms?: readonly string[];
}

export interface Invitation {
  readonly title: string;
  readonly number: string;
  /** Printed with its UTC offset. */
  readonly start: string;
  /** Undefined: permanent. */
  readonly end: string | undefined;
  readonly sameDay: boolean;
  readonly durationMinutes: number | undefined;
  /** Undefined where there is none or it is not to be shown. */
  readonly password: string | undefined;
  /** There is one, shown or not. */
  readonly needsPassword: boolean;
  readonly link: string | undefined;
  readonly liveUrl: string | undefined;
  readonly chairName: string | undefined;
  readonly organiserName: string | undefined;
  readonly agenda: string | undefined;
}

/** The facts of an invitation as seen at `offset`; the password only when asked for. */
export function invitationOf(
  meeting: InvitedMeeting,
  { offset, showPassword }: { readonly offset: number; readonly showPassword: boolean },
): Invitation {
  const { start, end } = meeting;
  const startText = formatTime(start, offset);
  const endText = end === null ? undefined : formatTime(end, offset);
  const password = filled(meeting.password);
  return {
    title: meeting.name,
    number: meeting.number,
    start: startText,
    end: endText,
    sameDay: endText === undefined || endText.slice(0, 10) === startText.slice(0, 10),
    durationMinutes: end === null ? undefined : minutesBetween(start, end),
    password: showPassword ? password : undefined,
    needsPassword: password !== undefined,
    link: filled(meeting.link),
    liveUrl: filled(meeting.liveUrl),
    chairName: filled(meeting.chairName),
    organiserName: filled(meeting.organiserName),
    agenda: filled(meeting.agenda),
  };
}

/**
 * What an invitation calls somebody: a name, or an account that anybody may know. A private telephone number is
 * neither, whatever field it stands in; undefined: the person is not named.
 */
export function publicName(
  person: Person,
  nameOf: (person: Person) => string = ({ name }) => name,
): string | undefined {
  const name = withoutNumbers(nameOf(person));
  if (name !== '') return name;
  const { account, kind } = person;
  return account === '' || kind === 'phone' || isPrivateNumber(account) ? undefined : account;
}

/** A name without the telephone number that may stand in its place or beside it. */
function withoutNumbers(name: string): string {
  const plain = withoutInvisible(name).trim();
  if (isPrivateNumber(plain)) return '';
  return /\d{7}|\d{3}-\d{4}/.test(foldWidth(plain)) ? withoutDigits(plain) : plain;
}

/** A mobile number, or one that is written as telephones are. */
function isPrivateNumber(text: string): boolean {
  const reading = readAccount(foldWidth(withoutInvisible(text)));
  return 'account' in reading && reading.kind === 'phone';
}

function minutesBetween(start: number, end: number): number {
  return Math.round((end - start) / 60_000);
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}
