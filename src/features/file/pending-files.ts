import { useSyncExternalStore } from 'react';
import { isActive } from '#app/saving/upload-queue/upload-run.ts';
import type { FileUploads } from './use-file-uploads.ts';

export interface PendingFiles {
  /** On their way. */
  readonly active: number;
  /** Files that can be sent or whose upload is unconfirmed; files that can never be sent are not counted. */
  readonly unsent: number;
}

/** What leaving the page would interrupt or lose. Updated when a count changes, not with upload progress. */
export function usePendingFiles(run: FileUploads): PendingFiles {
  const active = useSyncExternalStore(run.subscribe, () => run.get().filter(isActive).length);
  const unsent = useSyncExternalStore(
    run.subscribe,
    () =>
      run
        .get()
        .filter(
          (upload) =>
            upload.progress.state === 'unknown' ||
            (upload.progress.state !== 'cancelled' && run.canBeSent(upload)),
        ).length,
  );
  return { active, unsent };
}
