import { isApiError } from '#app/api/api-error.ts';
import { deleteMeetingFile, listMeetingFiles } from '#app/api/generated/sdk.gen.ts';
import type { LookedWrite } from '#app/saving/use-looked-write.ts';

/** Deletes a file (contract, operation 71); one that is gone already was deleted, by whomever. */
export function removing(ownerId: string, fileId: string): LookedWrite {
  const isGone = async () =>
    !(await listMeetingFiles({ path: { id: ownerId } })).meeting_files.some(
      ({ file_id: id }) => id === fileId,
    );
  return {
    write: async () => {
      try {
        await deleteMeetingFile({ path: { id: fileId } });
      } catch (error) {
        // which refusal says that there is no such file is not stated: the list does
        const refused = isApiError(error) && !error.outcomeUnknown;
        if (!refused || !(await isGone().catch(() => false))) throw error;
      }
    },
    isDone: isGone,
  };
}

/**
 * Deletes what was staged under a key for a meeting that will not be.
 * @returns how many files there were
 */
export async function deleteStaged(key: string): Promise<number> {
  const { meeting_files: files } = await listMeetingFiles({ path: { id: key } });
  await Promise.all(files.map(({ file_id: id }) => deleteMeetingFile({ path: { id } })));
  return files.length;
}
