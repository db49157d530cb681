import { useTranslation } from 'react-i18next';

/** Rendered into `index.html` at build time: without the console's first code nothing else can say that it did not come. */
export function NotLoadedPage() {
  const { t } = useTranslation('session');
  return (
    <>
      <h1>{t('notLoaded.title')}</h1>
      <p>{t('notLoaded.why')}</p>
      <button type="button" className="sign-in-submit" data-reload>
        {t('notLoaded.reload')}
      </button>
    </>
  );
}
