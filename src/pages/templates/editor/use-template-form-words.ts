import { useTranslation } from 'react-i18next';
import { useNameProblemText } from '#app/components/form/use-name-problem-text.ts';
import type { FormWords } from '#app/saving/form-rules.ts';
import type { TemplateProblem } from './template-problems.ts';
import { sectionWith } from './template-sections.ts';

/** The words of the form of a template. */
export function useTemplateFormWords(): FormWords<TemplateProblem> {
  const { t } = useTranslation(['templateEditor', 'booking']);
  const name = useNameProblemText();
  return {
    text: (key, count = 0) => t(key, { count }),
    section: (field) => t(`sections.${sectionWith(field)}`),
    problem: ({ field, problem }) => {
      if (field === 'name') return name(problem);
      return field === 'duration' ? t('booking:problems.duration-missing') : undefined;
    },
  };
}
