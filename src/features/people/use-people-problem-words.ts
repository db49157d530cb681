import { useTranslation } from 'react-i18next';
import { BITRATES } from '#app/features/setting/model/media.ts';
import type { Person } from './model/accounts.ts';
import type { PeopleProblem } from './model/roles.ts';
import { usePersonWords } from './person-words.ts';

/** The most names listed; the rest are counted. */
const MOST_NAMES = 3;

interface ProblemInWords {
  readonly text: string;
  /** The label of the button that mends it, or shows where it can be mended. */
  readonly fix: string;
}

/** Describes problems of one kind, and what there is to do about them, in words. */
export function usePeopleProblemWords(): (problems: readonly PeopleProblem[]) => ProblemInWords {
  const { t } = useTranslation('people');
  const words = usePersonWords();

  const names = (persons: readonly Person[]) => {
    const named = [...new Set(persons.slice(0, MOST_NAMES).map((one) => words.name(one)))];
    const joined = named.join(t('problems.join'));
    return persons.length > MOST_NAMES
      ? t('problems.more', { names: joined, count: persons.length })
      : joined;
  };

  return (problems) => {
    const [problem] = problems;
    const persons = problems.flatMap((one) => ('person' in one ? [one.person] : []));
    if (problem === undefined) return { text: '', fix: '' };
    switch (problem.code) {
      case 'too-many-vips':
        return {
          text: t('problems.too-many-vips', { count: problem.count, max: problem.max }),
          fix: t('problems.fix.vips'),
        };
      case 'bitrate-above-meeting': {
        const { max } = problem;
        return {
          text: t('problems.bitrate-above-meeting', { names: names(persons), max }),
          fix: t('problems.fix.bitrate', { max }),
        };
      }
      case 'bitrate-invalid':
        return {
          text: t('problems.bitrate-invalid', { names: names(persons), ...BITRATES }),
          fix: t('problems.fix.noBitrate'),
        };
      case 'listed-twice':
      case 'member-and-audience':
        return {
          text: t(`problems.${problem.code}`, { names: names(persons) }),
          fix: t('problems.fix.tidy'),
        };
      default:
        return {
          text: t(`problems.${problem.code}`, { names: names(persons) }),
          fix: t('problems.fix.seat'),
        };
    }
  };
}
