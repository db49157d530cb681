import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { useBooking } from '../booking-context.ts';
import { SummaryLine } from '../summary-line.tsx';

/** The files by name. */
export function FilesSummary() {
  const { t } = useTranslation('files');
  const { ownerId } = useBooking().files;
  const { offered } = useOffered('listMeetingFiles');
  const files = useQuery({
    ...meetingFileQueries.list(ownerId),
    enabled: offered && ownerId !== '',
  });
  // not read yet, or not answered: the section itself says so
  if (ownerId !== '' && files.data === undefined) return null;
  const names = (files.data?.meeting_files ?? []).map(
    ({ file_id: id, file_name: name }) => visibleName(name) || id,
  );
  return <SummaryLine parts={names} none={t('review.none')} />;
}
