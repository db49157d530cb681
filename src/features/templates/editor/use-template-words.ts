import { useTranslation } from 'react-i18next';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import type { TemplateProblem } from './template-problems.ts';

/** Problems of a template in words. */
export function useTemplateWords() {
  const { t } = useTranslation('booking');
  const name = useNameProblemText();

  return {
    /** Problems of people, settings and the picture are told where they are, and only counted here. */
    problem: (problem: TemplateProblem): string | undefined => {
      switch (problem.field) {
        case 'name':
          return name(problem.problem);
        case 'duration':
          return t('problems.duration-missing');
        default:
          return undefined;
      }
    },
  };
}
