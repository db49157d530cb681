import { ApiOutlined, GlobalOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useZone } from '#app/components/time/use-zone.ts';
import { AccountPanel } from './account-panel.tsx';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly onOpenPalette: () => void;
  readonly onOpenApiPanel: () => void;
}

export function TopBar({ onOpenPalette, onOpenApiPanel }: TopBarProps) {
  const { t } = useTranslation('shell');
  const zone = useZone();
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['search']} onClick={onOpenPalette}>
        <SearchOutlined aria-hidden />
        <span className={styles['searchLabel']}>{t('palette.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className={styles['zone']}>
        <GlobalOutlined aria-hidden /> {t('zoneShown', { zone: zone.label })}
      </span>
      <Button
        type="text"
        icon={<ApiOutlined aria-hidden />}
        aria-label={t('apiPanel.open')}
        title={t('apiPanel.open')}
        onClick={onOpenApiPanel}
      />
      <AccountPanel />
    </header>
  );
}
