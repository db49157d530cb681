import { useTranslation } from 'react-i18next';
import type { Participant } from '../model/participant.ts';
import { usePersonWords } from '#app/features/people/person-words.ts';

/** The last change of a list of members. */
export type MemberListChange =
  | { readonly code: 'sorted' | 'reversed' }
  /** To the places from `first` (from 0) on. */
  | {
      readonly code: 'moved';
      readonly people: readonly Participant[];
      readonly first: number;
      readonly total: number;
    }
  | { readonly code: 'removed'; readonly people: readonly Participant[] }
  | {
      readonly code: 'added';
      readonly count: number;
      readonly skipped: number;
      readonly tooMany: readonly Participant[];
      /** How many a list may have, where that is limited. */
      readonly most: number;
    };

/** The most names listed; the rest are counted. */
const MOST_NAMES = 3;

/** "Li Na", "Li Na, Wang Wei", "Li Na, Wang Wei, Zhang San and others, 12 in all". */
export function useNames(): (people: readonly Participant[]) => string {
  const { t } = useTranslation('memberOrder');
  const words = usePersonWords();
  return (people) => {
    const names = people
      .slice(0, MOST_NAMES)
      .map((person) => words.name(person))
      .join(t('join'));
    return people.length > MOST_NAMES ? t('more', { names, count: people.length }) : names;
  };
}

/** A change of a list of members in words. */
export function useMemberChangeWords(): (change: MemberListChange) => string {
  const { t } = useTranslation('memberOrder');
  const names = useNames();
  return (change) => {
    switch (change.code) {
      case 'moved': {
        const { people, first, total } = change;
        const [from, to] = [first + 1, first + people.length];
        const who = names(people);
        return people.length === 1
          ? t('said.movedOne', { who, place: from, total })
          : t('said.movedMany', { who, from, to, total });
      }
      case 'removed':
        return t('said.removed', { who: names(change.people) });
      case 'added': {
        const { count, skipped, tooMany, most } = change;
        return [
          t('said.added', { count }),
          skipped > 0 && t('said.skipped', { count: skipped }),
          tooMany.length > 0 && t('said.tooMany', { most, who: names(tooMany) }),
        ]
          .filter((part) => part !== false)
          .reduce((first, second) => t('said.and', { first, second }));
      }
      default:
        return t(`said.${change.code}`);
    }
  };
}
