import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The window's title: what is on the page first, so that tabs can be told apart. Set by hand, because the
 * page comes with a title of its own and the first one in the document counts.
 */
export function PageTitle({ title }: { readonly title: string }) {
  const { t } = useTranslation('session');
  const whole = `${title} · ${t('product')}`;
  useEffect(() => {
    document.title = whole;
  }, [whole]);
  return null;
}
