import { FilesGuard } from '#app/features/file/files-guard.tsx';
import { MeetingFiles } from '#app/features/file/meeting-files.tsx';
import { useFileUploads } from '#app/features/file/use-file-uploads.ts';

export default function FilesHost({ meetingId }: { readonly meetingId: string }) {
  const uploads = useFileUploads({ id: meetingId, ensureId: () => meetingId });
  return (
    <>
      <MeetingFiles ownerId={meetingId} uploads={uploads} />
      <FilesGuard run={uploads} />
    </>
  );
}
