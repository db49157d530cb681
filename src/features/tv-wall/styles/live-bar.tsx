import { PauseOutlined, PlayCircleOutlined, ReloadOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { intervals } from './refresh-rate.ts';
import type { Interval } from './refresh-rate.ts';
import type { LiveStyle } from './use-live-style.ts';
import styles from './live-bar.module.css';

interface LiveBarProps {
  /** Without a way to pause, reading ends by choosing no interval. */
  readonly live: Omit<LiveStyle, 'paused' | 'onPause'> & Partial<LiveStyle>;
  readonly every: Interval | undefined;
  readonly onEvery: (every: Interval | undefined) => void;
}

/** When the channels are read: now, or again and again until somebody pauses it. */
export function LiveBar({ live, every, onEvery }: LiveBarProps) {
  const { t } = useTranslation('wallStyles');
  const format = useTimeFormat();
  const { style, readAt, reading, error, paused = false, onPause, onRead } = live;
  return (
    <section className={styles['live']} aria-label={t('live.title')}>
      <h3>{t('live.title')}</h3>
      <div className={styles['tools']}>
        <Button
          size="small"
          icon={<ReloadOutlined aria-hidden />}
          loading={reading}
          onClick={onRead}
        >
          {t('live.read')}
        </Button>
        <select
          className={styles['select']}
          aria-label={t('live.watch')}
          value={every ?? ''}
          onChange={({ target }) => {
            onPause?.(false);
            onEvery(intervals.find((known) => String(known) === target.value));
          }}
        >
          <option value="">{t('live.never')}</option>
          {intervals.map((seconds) => (
            <option key={seconds} value={seconds}>
              {t('live.every', { n: seconds })}
            </option>
          ))}
        </select>
        {onPause && every !== undefined && (
          <Button
            size="small"
            icon={paused ? <PlayCircleOutlined aria-hidden /> : <PauseOutlined aria-hidden />}
            onClick={() => onPause(!paused)}
          >
            {t(paused ? 'live.resume' : 'live.pause')}
          </Button>
        )}
      </div>
      {error !== null && (
        <ErrorNotice
          title={t(style ? 'live.failed' : 'live.failedFirst')}
          error={error}
          onRetry={onRead}
        />
      )}
      <p className={styles['soft']}>
        {style ? (
          <>
            {t('live.summary', counts(style))}
            {' · '}
            {t('live.at', { time: format.clock(new Date(readAt)) })}
            {every !== undefined && paused && ` · ${t('live.paused')}`}
          </>
        ) : (
          t('live.why')
        )}
      </p>
    </section>
  );
}

function counts({ boxes }: NonNullable<LiveStyle['style']>) {
  const channels = boxes.flatMap(({ channel }) => channel ?? []);
  const online = channels.filter((one) => one.online);
  return {
    free: online.filter(({ used }) => !used).length,
    used: online.filter(({ used }) => used).length,
    offline: channels.length - online.length,
  };
}
