import { usePersonNames } from '#app/features/people/known-names.ts';
import { useTranslation } from 'react-i18next';
import type { ProblemGroup } from '../model/grouped-problems.ts';
import type { Participant } from '../model/participant.ts';
import { CHANNELS } from '../model/composition.ts';
import { POLL_ROUNDS, POLL_SECONDS } from '../model/poll.ts';

/** The most names listed; the rest are counted. */
const MOST_NAMES = 3;

/** A group of problems in one sentence, the panes aside. */
export function usePictureProblemText(): (group: ProblemGroup) => string {
  const { t } = useTranslation('pictureProblems');
  const { label } = usePersonNames();

  const namesOf = (people: readonly Participant[]) => {
    const names = people.slice(0, MOST_NAMES).map(label);
    const joined = names.join(t('join'));
    const rest = people.length - names.length;
    return rest > 0 ? t('more', { names: joined, count: rest, total: people.length }) : joined;
  };

  return ({ problem, slots, people }) => {
    switch (problem.code) {
      case 'pane-empty':
      case 'panes-ignored':
        return t(`said.${problem.code}`, { count: slots.length });
      case 'person-twice':
      case 'person-not-in-meeting':
        return t(`said.${problem.code}`, { names: namesOf(people) });
      case 'source-twice':
        return t('said.source-twice', { source: t(`sources.${problem.kind}`) });
      case 'source-unknown':
        return t('said.source-unknown', { type: problem.type });
      case 'layout-unknown':
      case 'layout-ignored':
        return t(`said.${problem.code}`, { layout: problem.layout });
      case 'channel-invalid':
        return t('said.channel-invalid', { ...CHANNELS });
      case 'waiting-in-tray':
        return t('said.waiting-in-tray', { count: problem.count });
      case 'poll-without-members':
        return t(`polls.${ownerOf(problem)}.poll-without-members`);
      case 'poll-interval-invalid':
        return t(`polls.${ownerOf(problem)}.poll-interval-invalid`, {
          interval: problem.interval,
          ...POLL_SECONDS,
        });
      case 'poll-rounds-invalid':
        return t(`polls.${ownerOf(problem)}.poll-rounds-invalid`, {
          rounds: problem.rounds,
          ...POLL_ROUNDS,
        });
      case 'poll-member-twice':
        return t(`polls.${ownerOf(problem)}.poll-member-twice`, { names: namesOf(people) });
      default:
        return t(`said.${problem.code}`);
    }
  };
}

function ownerOf({ slot }: { readonly slot: number | null }): 'batch' | 'pane' {
  return slot === null ? 'batch' : 'pane';
}
