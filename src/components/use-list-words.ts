import { useTranslation } from 'react-i18next';

/** Writes a list as a sentence does: `Ann, Ben and Cem`. */
export function useListWords(): (items: readonly string[]) => string {
  const { i18n } = useTranslation();
  const format = new Intl.ListFormat(i18n.language, { type: 'conjunction', style: 'narrow' });
  return (items) => format.format(items);
}
