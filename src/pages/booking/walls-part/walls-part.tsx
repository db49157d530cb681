import { useTranslation } from 'react-i18next';
import { useAddressWord } from '#app/components/use-address-word.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { OwnWalls } from '#app/features/preset/picture-section/own-walls.tsx';
import { useBooking } from '../booking-context.ts';
import { useBookingEdits } from '../picture-part/picture-edits.tsx';
import { PresetsPart, useMeetingOfPresets } from '../picture-part/presets-part.tsx';
import { SectionRefusal } from '../section-refusal.tsx';
import { stagingId } from '../staging.ts';
import styles from '../booking.module.css';

const WALLS: readonly DesignFamily[] = ['wall'];

/**
 * The walls of a series, and TV-wall presets of a booking: staged for a new meeting, the meeting's own where one is
 * edited.
 */
export default function WallsPart() {
  const { t } = useTranslation('wallPresets');
  const { mode, values } = useBooking();
  const hasPresets = mode.kind !== 'edit' || stagingId(mode, values.key) !== '';
  return (
    <div id="booking-walls" tabIndex={-1} className={styles['whole']}>
      <SectionRefusal field="walls" />
      {values.kind === 'recurring' && <WallsOfSeries />}
      <p className={styles['quiet']}>{t(hasPresets ? 'why.meeting' : 'ofSeries')}</p>
      {hasPresets && <PresetsPart families={WALLS} />}
    </div>
  );
}

function WallsOfSeries() {
  const { walls } = useBookingEdits();
  const meeting = useMeetingOfPresets();
  const [design, setDesign] = useAddressWord('design');
  return (
    <OwnWalls
      edits={walls}
      meeting={meeting}
      designing={design === 'walls'}
      onDesigning={(designing) => setDesign(designing ? 'walls' : undefined)}
    />
  );
}
