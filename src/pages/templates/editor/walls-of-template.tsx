import { useTranslation } from 'react-i18next';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { PresetsOfTemplate } from './presets-of-template.tsx';
import styles from './template-editor.module.css';

const WALLS: readonly DesignFamily[] = ['wall'];

/** The TV-wall presets that a meeting of the template begins with. */
export default function WallsOfTemplate() {
  const { t } = useTranslation('wallPresets');
  return (
    <>
      <p className={styles['quiet']}>{t('why.template')}</p>
      <PresetsOfTemplate families={WALLS} />
    </>
  );
}
