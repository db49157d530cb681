import { useMemo } from 'react';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';

export interface PicturePeople {
  /** Members, chair and speaker, each once. Stays the same array until they change. */
  readonly people: readonly Participant[];
  readonly chair: Participant | null;
}

/** The people of a booking who can be in its picture. */
export function usePicturePeople({ members, chair, speaker }: MeetingPeople): PicturePeople {
  return useMemo(() => {
    const all = [...members, ...[chair, speaker].filter((one) => one !== null)];
    const once = new Map(all.map((person) => [personKey(person), toParticipant(person)]));
    return { people: [...once.values()], chair: chair && toParticipant(chair) };
  }, [members, chair, speaker]);
}

function toParticipant({ account, kind, name }: Person): Participant {
  return { account, kind, name };
}
