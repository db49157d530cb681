import { call, seat, tidy } from './edits.ts';
import type { MeetingPeople, PeopleProblem } from './model/roles.ts';

/** Whether a problem has one remedy that needs no decision. */
export function isMendable({ code }: PeopleProblem): boolean {
  return code !== 'too-many-vips';
}

/**
 * The same people without these problems: whoever has a member's role becomes a member, whoever is listed twice keeps
 * the first place, a bit rate that is too high becomes the meeting's, and one that is none is left to the platform.
 */
export function mendPeople(
  people: MeetingPeople,
  problems: readonly PeopleProblem[],
): MeetingPeople {
  return [...Map.groupBy(problems, ({ code }) => code).values()].reduce(mendAlike, people);
}

/** Problems of one kind, in one pass. */
function mendAlike(people: MeetingPeople, problems: readonly PeopleProblem[]): MeetingPeople {
  const [problem] = problems;
  if (problem === undefined) return people;
  const persons = problems.flatMap((one) => ('person' in one ? [one.person] : []));
  switch (problem.code) {
    case 'too-many-vips':
      return people;
    case 'bitrate-above-meeting':
      return call(people, persons, { bitrate: problem.max }).people;
    case 'bitrate-invalid':
      return call(people, persons, { bitrate: undefined }).people;
    case 'listed-twice':
    case 'member-and-audience':
      return tidy(people);
    default:
      return seat(people, 'members', persons).people;
  }
}
