import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { markedText } from '#app/lib/foreign-text.ts';

/**
 * The window's title, with the page's own part first so that tabs can be distinguished. It is set
 * by hand, because the document comes with a title and its first title counts.
 */
export function PageTitle({ title }: { readonly title: string }) {
  const { t } = useTranslation('session');
  const whole = `${markedText(title)} · ${t('product')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return null;
}
