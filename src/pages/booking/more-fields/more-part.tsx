import { useBooking } from '../booking-context.ts';
import { BriefField } from './brief-field.tsx';
import { PlatformField } from './platform-field.tsx';
import { PublicTemplateField } from './public-template-field.tsx';
import styles from '../booking.module.css';

/** The agenda, the platform of a series, and the public template of an instant meeting. */
export default function MorePart() {
  const { kind, template, room } = useBooking().values;
  return (
    <div className={styles['narrow']}>
      <BriefField />
      {kind === 'recurring' && <PlatformField />}
      {kind === 'instant' && template === '' && room === '' && <PublicTemplateField />}
    </div>
  );
}
