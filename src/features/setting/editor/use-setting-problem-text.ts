import { useTranslation } from 'react-i18next';
import { BITRATES, FRAMES } from '../model/media.ts';
import type { SettingProblem } from '../model/settings-rules.ts';

/** What is wrong with a setting, as a sentence that says what to do. */
export function useSettingProblemText(): (problem: SettingProblem) => string {
  const { t } = useTranslation('settings');
  return (problem) => {
    switch (problem.code) {
      case 'too-long':
        return t('problems.too-long', { bytes: problem.bytes, max: problem.max });
      case 'out-of-range':
        return t('problems.out-of-range', { min: problem.min, max: problem.max });
      case 'too-many-formats':
        return t('problems.too-many-formats', { max: problem.max });
      case 'frame-out-of-range':
        return t('problems.frame-out-of-range', { number: problem.index + 1, ...FRAMES });
      case 'bitrate-out-of-range':
        return t('problems.bitrate-out-of-range', {
          number: problem.index + 1,
          ...BITRATES,
        });
      case 'key-characters':
        return t('problems.key-characters', { characters: problem.characters.join(' ') });
      case 'format-listed-twice':
        return t('problems.format-listed-twice', { number: problem.index + 1 });
      case 'nobody-listed':
        return t('problems.nobody-listed');
      default:
        return t('problems.live-password');
    }
  };
}
