import { FilesGuard } from '#app/components/meeting-files/files-guard.tsx';
import { MeetingFiles } from '#app/components/meeting-files/meeting-files.tsx';
import { useFileUploads } from '#app/components/meeting-files/use-file-uploads.ts';

export default function FilesHost({ meetingId }: { readonly meetingId: string }) {
  const uploads = useFileUploads({ id: meetingId, ensureId: () => meetingId });
  return (
    <>
      <MeetingFiles ownerId={meetingId} uploads={uploads} />
      <FilesGuard run={uploads} />
    </>
  );
}
