import { useTranslation } from 'react-i18next';
import type { ImageUse } from './known-uses.ts';

/** A use in words: the picture, and whose it is. */
export function useUseWords(): (use: ImageUse) => string {
  const { t } = useTranslation('library');
  return ({ name, owner }) => {
    const picture = name === '' ? t('uses.unnamed') : name;
    return owner === '' ? picture : t('uses.inside', { name: picture, owner });
  };
}
