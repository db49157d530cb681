import { CompressOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ZOOM_STEP } from '#app/domain/tv-wall/view.ts';
import type { ViewControl } from './view-control.ts';
import look from '../vmp/composer.module.css';
import styles from './wall.module.css';

/** Zoom by buttons; how far it is stands between them, written as the view moves. */
export function ZoomBar({ control }: { readonly control: ViewControl }) {
  const { t } = useTranslation('wallDesigner');
  const percent = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const follow = () => {
      if (percent.current) percent.current.textContent = `${Math.round(control.zoom * 100)}%`;
    };
    follow();
    return control.listen(follow);
  }, [control]);
  return (
    <fieldset className={styles['zoom']} aria-label={t('zoom.label')}>
      <button
        type="button"
        className={look['tool']}
        aria-label={t('zoom.out')}
        title={t('toolbar.withKey', { what: t('zoom.out'), key: '−' })}
        onClick={() => control.zoomBy(1 / ZOOM_STEP)}
      >
        <ZoomOutOutlined aria-hidden />
      </button>
      <span ref={percent} className={styles['percent']} aria-hidden />
      <button
        type="button"
        className={look['tool']}
        aria-label={t('zoom.in')}
        title={t('toolbar.withKey', { what: t('zoom.in'), key: '+' })}
        onClick={() => control.zoomBy(ZOOM_STEP)}
      >
        <ZoomInOutlined aria-hidden />
      </button>
      <button
        type="button"
        className={look['tool']}
        aria-label={t('zoom.fit')}
        title={t('toolbar.withKey', { what: t('zoom.fit'), key: '0' })}
        onClick={() => control.fit()}
      >
        <CompressOutlined aria-hidden />
      </button>
    </fieldset>
  );
}
