import { useTranslation } from 'react-i18next';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { MOST_MIXED } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { POLL_ROUNDS, POLL_SECONDS } from '#app/features/picture/model/poll.ts';
import { usePictureProblemText } from '#app/features/picture/problems/use-picture-problem-text.ts';
import { useWallProblemText } from '#app/features/tv-wall/designer/wall-problems.tsx';
import { usePresetWords } from '../where-used/use-use-words.ts';
import type { DesignFinding, PlacedFinding } from './check-design.ts';

/** The most names listed; the rest are counted. */
const MOST_NAMES = 3;

interface FindingText {
  /** What is wrong. */
  readonly found: (finding: DesignFinding) => string;
  /** What it is wrong with: "TV walls “Lobby”, wall 2". */
  readonly place: (finding: PlacedFinding) => string;
}

export function useFindingText(): FindingText {
  const { t } = useTranslation([
    'meetingCheck',
    'mixing',
    'polling',
    'pictureProblems',
    'picture',
    'wallPresets',
  ]);
  const { label } = usePersonNames();
  const picture = usePictureProblemText();
  const wall = useWallProblemText();
  const presetWords = usePresetWords();

  const namesOf = (people: readonly Participant[]) => {
    const names = people.slice(0, MOST_NAMES).map(label).join(t('pictureProblems:join'));
    const count = people.length - MOST_NAMES;
    return count > 0 ? t('pictureProblems:more', { names, count, total: people.length }) : names;
  };
  const mix = ({ problem, members }: Extract<DesignFinding, { family: 'mix' }>) => {
    switch (problem.code) {
      case 'person-not-in-meeting':
        return t('meetingCheck:notInMeeting', { names: namesOf(problem.people) });
      case 'mix-too-many':
        return t('mixing:problems.mix-too-many', { count: members, most: MOST_MIXED });
      case 'mix-active-not-member':
        return t('mixing:problems.mix-active-not-member', { who: label(problem.person) });
      case 'mix-member-twice':
        return t('polling:problems.poll-member-twice');
      case 'mix-members-ignored':
        return t('mixing:ignored', { count: members });
      default:
        return t('mixing:problems.mix-without-members');
    }
  };
  const poll = ({ problem }: Extract<DesignFinding, { family: 'poll' }>) => {
    switch (problem.code) {
      case 'person-not-in-meeting':
        return t('meetingCheck:notInMeeting', { names: namesOf(problem.people) });
      case 'poll-interval-invalid':
        return t('polling:problems.poll-interval-invalid', { ...POLL_SECONDS });
      case 'poll-rounds-invalid':
        return t('polling:problems.poll-rounds-invalid', { ...POLL_ROUNDS });
      default:
        return t(`polling:problems.${problem.code}`);
    }
  };

  // walls besides presets are those of a series
  const ownWords = ({ family }: DesignFinding) =>
    family === 'wall' ? t('wallPresets:own.title') : t(`picture:parts.${family}`);

  return {
    found: (finding) => {
      switch (finding.family) {
        case 'vmp':
          return picture(finding.group);
        case 'wall':
          return wall(finding.group);
        case 'mix':
          return mix(finding);
        default:
          return poll(finding);
      }
    },
    place: ({ preset, found }) => {
      const what = preset === null ? ownWords(found) : presetWords(preset);
      return found.family === 'wall' && found.of > 1
        ? t('meetingCheck:wall', { what, wall: found.wall + 1 })
        : what;
    },
  };
}
