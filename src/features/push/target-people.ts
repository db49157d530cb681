import { queryOptions } from '@tanstack/react-query';
import { readKey } from '#app/api/read-key.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { accountKinds, personKey } from '#app/features/people/model/accounts.ts';
import { readPeople, readPerson } from '#app/features/people/model/people-fields.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { indexPeople, strangersIn } from '#app/features/preset/model/people-index.ts';
import { readDesign } from '#app/features/preset/model/designs.ts';
import { readTemplateForEdit } from '#app/features/template/api/template-edit.ts';
import type { PushedPreset } from './push-plan.ts';
import type { PushTarget } from './push-target.ts';

/** Who can be seen and heard in a target: its members, chair and speaker, by person key. */
type TargetPeople = ReadonlySet<string>;

/** Reads the people of a target, each time as they are now. */
export function targetPeople(target: PushTarget, asked: number) {
  return queryOptions({
    queryKey:
      target.kind === 'template'
        ? readKey(['getTemplate', 'listTemplateMembers'], { template_id: target.id }, 'push', asked)
        : readKey(['getMeeting', 'listMeetingMembers'], { meeting_id: target.id }, 'push', asked),
    queryFn: ({ signal, client }): Promise<TargetPeople> =>
      target.kind === 'template'
        ? peopleOfTemplate(target.id, signal)
        : Promise.all([
            client.fetchQuery(meetingDetailQueries.everybody(target.id, 'members')),
            client.fetchQuery({ ...meetingDetailQueries.meeting(target.id), staleTime: 0 }),
          ]).then(([{ people }, { chairman, speaker }]) => {
            const members = people.map(({ account = '', account_type: kind = 0 }) => ({
              account,
              kind: accountKinds.nameOf(kind),
            }));
            return keysOf([...members, readPerson(chairman), readPerson(speaker)]);
          }),
    staleTime: 'static',
    gcTime: 0,
  });
}

async function peopleOfTemplate(id: string, signal: AbortSignal): Promise<TargetPeople> {
  const { members, chair, speaker } = readPeople(await readTemplateForEdit(id, signal));
  return keysOf([...members, chair, speaker]);
}

function keysOf(people: readonly (Pick<Participant, 'account' | 'kind'> | null)[]): TargetPeople {
  return new Set(people.flatMap((person) => (person === null ? [] : [personKey(person)])));
}

/** The people of a preset who are not among those of a target, each once. */
export function strangersThere(
  { family, read }: PushedPreset,
  people: TargetPeople,
): readonly Participant[] {
  const index = indexPeople({
    roles: NO_PEOPLE,
    designs: [readDesign(family, read)],
    ofMeeting: [],
    presets: [],
  });
  return strangersIn(index, people).map(({ person }) => person);
}
