import { useQuery } from '@tanstack/react-query';
import { Loading } from '#app/components/loading.tsx';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** The list and its queue come beside the page, not before it. */
const FilesHost = lazyPart(() => import('./files-host.tsx'));

/** The files of a meeting: to be read, added and deleted. */
export function FilesSection({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const { offered } = useOffered('listMeetingFiles');
  const { data } = useQuery({ ...meetingFileQueries.list(meetingId), enabled: offered });
  return (
    <DetailSection anchor="files" title={t('sections.files')} count={data?.meeting_files.length}>
      <Suspense fallback={<Loading />}>
        <FilesHost key={meetingId} meetingId={meetingId} />
      </Suspense>
    </DetailSection>
  );
}
