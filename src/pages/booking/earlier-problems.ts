import { isMendable, mendPeople } from '#app/features/people/mend-people.ts';
import type { MeetingPeople, PeopleProblem } from '#app/features/people/model/roles.ts';
import type { BookingField, BookingProblem } from './booking-problems.ts';

/** Problems that are mended, or shown, together. */
export type EarlierGroup =
  | {
      readonly kind: 'people';
      readonly problems: readonly PeopleProblem[];
      readonly mends: boolean;
    }
  | {
      readonly kind: 'field';
      readonly field: Exclude<BookingField, 'people'>;
      readonly problems: readonly BookingProblem[];
    };

/** People by kind of problem, everything else by field; in the order of the screen. */
export function groupsOfProblems(problems: readonly BookingProblem[]): readonly EarlierGroup[] {
  const byGroup = Map.groupBy(problems, (one) =>
    one.field === 'people' ? `people ${one.problem.code}` : one.field,
  );
  return [...byGroup.values()].flatMap((group): EarlierGroup[] => {
    const people = peopleProblemsIn(group);
    const [first] = people;
    if (first !== undefined)
      return [{ kind: 'people', problems: people, mends: isMendable(first) }];
    const field = group[0]?.field;
    return field === undefined || field === 'people'
      ? []
      : [{ kind: 'field', field, problems: group }];
  });
}

/** The people without any problem that has one remedy. */
export function mendAll(people: MeetingPeople, problems: readonly BookingProblem[]): MeetingPeople {
  return mendPeople(people, peopleProblemsIn(problems));
}

function peopleProblemsIn(problems: readonly BookingProblem[]): readonly PeopleProblem[] {
  return problems.flatMap((one) => (one.field === 'people' ? [one.problem] : []));
}
