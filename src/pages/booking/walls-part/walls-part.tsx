import { useTranslation } from 'react-i18next';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { useBooking } from '../booking-context.ts';
import { PresetsPart } from '../picture-part/presets-part.tsx';
import { stagingId } from '../staging.ts';
import styles from '../booking.module.css';

const WALLS: readonly DesignFamily[] = ['wall'];

/** TV-wall presets of a booking: staged for a new meeting, the meeting's own where one is edited. */
export default function WallsPart() {
  const { t } = useTranslation('wallPresets');
  const { mode, values } = useBooking();
  if (mode.kind === 'edit' && stagingId(mode, values.key) === '') {
    return <p className={styles['quiet']}>{t('ofSeries')}</p>;
  }
  return (
    <div id="booking-walls" tabIndex={-1} className={styles['whole']}>
      <p className={styles['quiet']}>{t('why.meeting')}</p>
      <PresetsPart families={WALLS} />
    </div>
  );
}
