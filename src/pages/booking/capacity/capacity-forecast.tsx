import { LoadingOutlined, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CapacityStrip } from '#app/features/platform/capacity-strip.tsx';
import { useCapacityWords } from '#app/features/platform/use-capacity-words.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useCapacity } from './use-capacity.ts';
import styles from './capacity.module.css';

/** The expected load of the platform at the chosen time. It is a forecast and prevents nothing. */
export function CapacityForecast() {
  const { t } = useTranslation('capacity');
  const { t: marks } = useTranslation('punctuation');
  const { t: shell } = useTranslation('shell');
  const describe = useErrorText();
  const words = useCapacityWords();
  const capacity = useCapacity();
  if (capacity.state === 'waiting') return null;
  return (
    <section className={styles['forecast']} aria-label={t('title')}>
      {capacity.state === 'reading' && (
        <p>
          <LoadingOutlined aria-hidden /> {t('reading')}
        </p>
      )}
      {capacity.state === 'failed' && (
        <p>
          {t('failed')}
          {marks('colon')}
          {describe(capacity.error)}{' '}
          <Button size="small" type="link" onClick={capacity.retry}>
            {shell('retry')}
          </Button>
        </p>
      )}
      {capacity.state === 'unknown' && <p>{t('untold', { size: capacity.size })}</p>}
      {capacity.state === 'known' && (
        <div data-standing={capacity.forecast.standing} data-stale={capacity.stale || undefined}>
          <output>
            {capacity.forecast.standing === 'full' && <WarningFilled aria-hidden />}
            {words.standing(capacity.forecast, capacity.size)}
          </output>
          <CapacityStrip forecast={capacity.forecast} span={capacity.span} />
          <p className={styles['soft']}>{words.limits(capacity.forecast)}</p>
        </div>
      )}
    </section>
  );
}
