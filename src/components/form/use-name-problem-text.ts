import { useTranslation } from 'react-i18next';
import type { NameProblem } from '#app/lib/naming.ts';

/** What is wrong with the name of a meeting or a template, as a sentence. */
export function useNameProblemText(): (problem: NameProblem) => string {
  const { t } = useTranslation('booking');
  return (problem) => {
    switch (problem.code) {
      case 'name-too-long':
        return t('problems.name-too-long', { bytes: problem.bytes, max: problem.max });
      case 'name-forbidden-characters': {
        const characters = [...new Set(problem.found.map(({ character }) => character))].join(' ');
        return t('problems.name-forbidden-characters', { characters });
      }
      case 'name-edge-character':
        return t(`problems.name-edge-character-${problem.place}`, {
          character: problem.found.character,
        });
      default:
        return t('problems.name-empty');
    }
  };
}
