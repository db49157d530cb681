import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { Mix } from '../model/mix.ts';

interface MixWords {
  readonly mode: (mode: Mix['mode']) => string;
}

export function useMixWords(): MixWords {
  const { t } = useTranslation('mixing');
  return {
    mode: (mode) =>
      isRawCode(mode) ? t('rawMode', { code: mode.slice('raw:'.length) }) : t(`modes.${mode}`),
  };
}
