import { useTranslation } from 'react-i18next';
import { CopyButton } from '#app/components/copy-button.tsx';
import { ownVersion } from '#app/components/pieces/console-version.ts';
import styles from './system.module.css';

/** Which console this is, to be named when something is reported. */
export function ConsoleSection() {
  const { t } = useTranslation('system');
  const [version = '', commit = 'unknown'] = ownVersion().split('+');
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('console.version')}</dt>
        <dd>{version === 'unknown' ? t('console.unknown') : version}</dd>
        <dt>{t('console.commit')}</dt>
        <dd>{commit === 'unknown' ? t('console.unknown') : <code>{commit}</code>}</dd>
      </dl>
      <CopyButton size="small" label={t('console.copy')} text={ownVersion} />
    </>
  );
}
