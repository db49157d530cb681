import {
  ClockCircleOutlined,
  GlobalOutlined,
  WarningOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockAhead } from '#app/api/platform-clock.ts';
import { storageHealth } from '#app/components/browser-storage.ts';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import styles from './shell.module.css';
import { MINUTE } from '#app/lib/time.ts';

/** Less is no trouble, and platforms are not exact either. */
const noticed = 2 * MINUTE;

/** What is wrong with this computer or its browser, as far as it matters here. */
export function ComputerNotices() {
  return (
    <>
      <ClockNotice />
      <ZoneNotice />
      <StorageNotice />
    </>
  );
}

function ClockNotice() {
  const { t } = useTranslation('shell');
  const inWords = useDurationWords();
  // by the minute: the figure follows every answer
  const minutes = useSyncExternalStore(
    (listener) => clockAhead.subscribe(listener),
    () => (Math.abs(clockAhead.get()) > noticed ? Math.round(clockAhead.get() / MINUTE) : 0),
  );
  if (minutes === 0) return null;
  return (
    <Notice icon={<ClockCircleOutlined aria-hidden />}>
      {t(minutes > 0 ? 'clockOff.slow' : 'clockOff.fast', { time: inWords(Math.abs(minutes)) })}
    </Notice>
  );
}

function ZoneNotice() {
  const { t } = useTranslation('shell');
  const zone = useZone();
  if (!zone.isFallback) return null;
  return (
    <Notice icon={<GlobalOutlined aria-hidden />}>{t('zoneRefused', { zone: zone.label })}</Notice>
  );
}

function StorageNotice() {
  const { t } = useTranslation('shell');
  const health = useSyncExternalStore(
    (listener) => storageHealth.subscribe(listener),
    () => storageHealth.get(),
  );
  const [isSeen, setSeen] = useState(false);
  if (health === 'works' || isSeen) return null;
  return (
    <Notice icon={<WarningOutlined aria-hidden />}>
      {t(`storage.${health}`)}{' '}
      <Button size="small" onClick={() => setSeen(true)}>
        {t('storage.close')}
      </Button>
    </Notice>
  );
}

function Notice({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p role="alert" className={styles['offline']}>
      {icon} {children}
    </p>
  );
}
