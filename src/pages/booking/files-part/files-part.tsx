import { useTranslation } from 'react-i18next';
import { MeetingFiles } from '#app/features/file/meeting-files.tsx';
import { canStage } from '#app/features/preset/staging-key.ts';
import { useBooking } from '../booking-context.ts';
import { SectionRefusal } from '../section-refusal.tsx';
import styles from '../booking.module.css';

/** Files of a booking: staged for a new meeting, the meeting's own where one is edited. */
export default function FilesPart() {
  const { t } = useTranslation('files');
  const { mode, files } = useBooking();
  const isEdit = mode.kind === 'edit';
  if (isEdit && files.ownerId === '') {
    return <p className={styles['quiet']}>{t('ofSeries')}</p>;
  }
  if (!isEdit && !canStage()) return <p className={styles['quiet']}>{t('notStaged')}</p>;
  return (
    <div id="booking-files" tabIndex={-1} className={styles['whole']}>
      <SectionRefusal field="files" />
      <p className={styles['quiet']}>{t(isEdit ? 'savedAtOnce' : 'staged')}</p>
      <MeetingFiles ownerId={files.ownerId} uploads={files.uploads} staged={!isEdit} />
    </div>
  );
}
