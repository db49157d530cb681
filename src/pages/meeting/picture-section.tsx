import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { PICTURE_PARTS, readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';

/** Drawn by the designers, which come when there is something to draw. */
const PictureInWords = lazy(() => import('#app/features/preset/designs/picture-in-words.tsx'));

interface MeetingPictureSectionProps {
  /** Only the booking contains picture and sound. */
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

/** What everybody will see and hear: drawn, and in words. */
export function MeetingPictureSection({ booking }: MeetingPictureSectionProps) {
  const { t } = useTranslation('meeting');
  if (booking === undefined) return null;
  const off = new Set(PICTURE_PARTS.filter((part) => booking[`${part}_enable`] === 0));
  return (
    <DetailSection anchor="picture" title={t('sections.picture')}>
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 3 }} />}>
        <PictureInWords picture={readPicture(booking)} off={off} />
      </Suspense>
    </DetailSection>
  );
}
