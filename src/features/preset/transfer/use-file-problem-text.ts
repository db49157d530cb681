import { useTranslation } from 'react-i18next';
import type { PresetFileProblem } from './preset-file.ts';

/** Why a file of presets cannot be read. */
export function useFileProblemText(): (problem: PresetFileProblem) => string {
  const { t } = useTranslation('designFiles');
  return (problem) => {
    switch (problem.code) {
      case 'other-version':
        return t('import.problems.other-version', { version: problem.version });
      case 'other-shape':
        return t('import.problems.other-shape', { where: problem.where });
      default:
        return t(`import.problems.${problem.code}`);
    }
  };
}
