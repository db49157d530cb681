import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { assignBoxes, memberContent } from '#app/features/tv-wall/model/placing.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import type { Design, DesignFamily } from '../model/designs.ts';

/** A design of a family in which each of these people is in one place. */
export function designWith(family: DesignFamily, people: readonly Participant[]): Design {
  switch (family) {
    case 'vmp': {
      const panes = people.map((one) => ({ source: { kind: 'member' as const, person: one } }));
      return { family, value: { ...NEW_COMPOSITION, mode: 'custom', panes } };
    }
    case 'mix':
      return { family, value: { ...NEW_MIX, mode: 'custom', members: people } };
    case 'wall': {
      const boxes = people.map((one, at) => [`1_${at}`, memberContent(one)] as const);
      return { family, value: { name: '', walls: [assignBoxes(newWall('s'), boxes)] } };
    }
    default:
      return { family, value: { ...NEW_POLL, members: people } };
  }
}
