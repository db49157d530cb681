import type { Attendee } from '#app/api/generated/types.gen.ts';
import { accountKinds, type Person } from '#app/features/people/model/accounts.ts';

export interface MissingPerson {
  readonly person: Person;
  /** The number to call; empty where none is known. */
  readonly phone: string;
}

/** Who was invited and has not joined, each with a number to call: the directory's, else the one that takes part. */
export function missingPeople(
  invited: readonly Attendee[],
  phoneOf: (person: Person) => string | undefined,
): MissingPerson[] {
  return invited.flatMap((attendee) => {
    const { account = '', name = '', account_type: kind, participate_no: number = '' } = attendee;
    if (attendee.is_participated !== 0) return [];
    const person: Person = { account, name, kind: accountKinds.nameOf(kind ?? 0) };
    const own = person.kind === 'phone' || person.kind === 'e164' ? account : '';
    return [{ person, phone: phoneOf(person) || number || own }];
  });
}

/** A line each, to be pasted into a table: the name, a tab, the number. */
export function missingLines(
  missing: readonly MissingPerson[],
  nameOf: (person: Person) => string,
): string {
  return missing.map(({ person, phone }) => [nameOf(person), phone].join('\t').trim()).join('\n');
}
