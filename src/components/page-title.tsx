import { useTranslation } from 'react-i18next';

/** The window's title: what is on the page first, so that tabs can be told apart. */
export function PageTitle({ title }: { readonly title: string }) {
  const { t } = useTranslation('session');
  return <title>{`${title} · ${t('product')}`}</title>;
}
