import { useTranslation } from 'react-i18next';
import { supportedBrowsers } from '#app/lib/supported-browsers.ts';

/** Which browsers can be used instead; rendered into `index.html` at build time, for one that runs no script of ours. */
export function TooOldPage() {
  const { t } = useTranslation('session');
  return (
    <>
      <h1>{t('tooOld.title')}</h1>
      <p>{t('tooOld.why')}</p>
      <ul>
        {supportedBrowsers.map((browser) => (
          <li key={browser.name}>{t('tooOld.from', browser)}</li>
        ))}
      </ul>
      <p>
        {t('tooOld.missing')}
        <code data-missing />
      </p>
    </>
  );
}
