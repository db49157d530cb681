import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { storageHealth } from '#app/components/browser-storage.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { browserOf, isSupported, supportedBrowsers } from '#app/lib/supported-browsers.ts';
import styles from './system.module.css';

/** Which browsers the console supports, and how this one does. */
export function BrowserSection() {
  const { t } = useTranslation(['system', 'session']);
  const zone = useZone();
  const health = useSyncExternalStore(
    (listener) => storageHealth.subscribe(listener),
    () => storageHealth.get(),
  );
  const browser = browserOf(navigator.userAgent);
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('browser.version')}</dt>
        <dd>
          {browser === undefined
            ? t('browser.unknown')
            : t(isSupported(browser) ? 'browser.supported' : 'browser.older', { ...browser })}
        </dd>
        <dt>{t('browser.connection')}</dt>
        <dd>{t(isSecureContext ? 'browser.secure' : 'browser.plain')}</dd>
        <dt>{t('browser.storage')}</dt>
        <dd>{t(`browser.storageIs.${health}`)}</dd>
        <dt>{t('browser.zone')}</dt>
        <dd>{zone.isFallback ? t('browser.zoneFallback', { zone: zone.label }) : zone.label}</dd>
      </dl>
      <h3>{t('browser.list')}</h3>
      <ul className={styles['list']}>
        {supportedBrowsers.map((one) => (
          <li key={one.name}>{t('session:tooOld.from', one)}</li>
        ))}
      </ul>
    </>
  );
}
