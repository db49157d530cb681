import { CompressOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ZOOM_STEP } from '../model/view.ts';
import type { ViewControl } from './view-control.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';
import styles from './wall.module.css';

/** Zoom by buttons; how far it is stands between them, written as the view moves. */
export function ZoomBar({ control }: { readonly control: ViewControl }) {
  const { t } = useTranslation('wallDesigner');
  const { t: keyed } = useTranslation('editing');
  const percent = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const follow = () => {
      if (percent.current) percent.current.textContent = `${Math.round(control.zoom * 100)}%`;
    };
    follow();
    return control.listen(follow);
  }, [control]);
  const button = (id: 'out' | 'in' | 'fit', key: string, icon: ReactNode, run: () => void) => (
    <button
      type="button"
      className={look['tool']}
      aria-label={t(`zoom.${id}`)}
      title={keyed('withKey', { what: t(`zoom.${id}`), key })}
      onClick={run}
    >
      {icon}
    </button>
  );
  return (
    <fieldset className={styles['zoom']} aria-label={t('zoom.label')}>
      {button('out', '−', <ZoomOutOutlined aria-hidden />, () => control.zoomBy(1 / ZOOM_STEP))}
      <span ref={percent} className={styles['percent']} aria-hidden />
      {button('in', '+', <ZoomInOutlined aria-hidden />, () => control.zoomBy(ZOOM_STEP))}
      {button('fit', '0', <CompressOutlined aria-hidden />, () => control.fit())}
    </fieldset>
  );
}
