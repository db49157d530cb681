import { deleteMeetingFile, listMeetingFiles } from '#app/api/generated/sdk.gen.ts';
import { foundIf, type Write } from '#app/saving/outcome.ts';

/** Deletes a file (contract, operation 71); a file that no longer exists counts as deleted. */
export function fileDeletion(ownerId: string, fileId: string): Write {
  const look = async () => {
    const { meeting_files: files } = await listMeetingFiles({ path: { id: ownerId } });
    return foundIf(!files.some(({ file_id: id }) => id === fileId));
  };
  return {
    send: () => deleteMeetingFile({ path: { id: fileId } }),
    // which refusal says that there is no such file is not stated: the list does
    readRefusal: look,
    look,
  };
}

/** The deletions of what was staged under a key for a meeting that will not be. */
export async function stagedDeletions(key: string): Promise<Write[]> {
  const { meeting_files: files } = await listMeetingFiles({ path: { id: key } });
  return files.map(({ file_id: id }) => fileDeletion(key, id));
}
