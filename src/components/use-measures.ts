import { useTranslation } from 'react-i18next';
import { utf8Length } from '#app/lib/naming.ts';

/** From this share of the limit on, a count of bytes is shown. */
const NEAR = 0.8;

/** How many bytes of `max` a text takes, in words; undefined while the limit is far. */
export function useByteCount(): (text: string, max: number) => string | undefined {
  const { t } = useTranslation('measures');
  return (text, max) => {
    const bytes = utf8Length(text);
    return bytes < max * NEAR ? undefined : t('bytes', { bytes, max });
  };
}

/** The size of a file as the platform gives it: a decimal number of an unknown unit, rounded to `0.0` when small. */
export function useSizeText(): (size: string) => string {
  const { t } = useTranslation('measures');
  return (size) => (Number(size) < 0.1 ? t('tinySize') : size);
}
