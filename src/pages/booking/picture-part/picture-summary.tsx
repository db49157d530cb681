import { useTranslation } from 'react-i18next';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import { useBooking } from '../booking-context.ts';
import { SummaryLine } from '../summary-line.tsx';

/** Which of picture, mix and poll the meeting begins with. */
export function PictureSummary() {
  const { t } = useTranslation(['picture', 'booking']);
  const { picture } = useBooking().values;
  const parts = PICTURE_PARTS.filter((part) => picture[part] !== null).map((part) =>
    t(`picture:parts.${part}`),
  );
  return <SummaryLine parts={parts} none={t('booking:summary.platformDecides')} />;
}
