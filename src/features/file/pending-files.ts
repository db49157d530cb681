import { useSyncExternalStore } from 'react';
import { isActive } from '#app/components/upload-queue/upload-run.ts';
import type { FileUploads } from './use-file-uploads.ts';

export interface PendingFiles {
  /** On their way. */
  readonly active: number;
  /** They could be sent, or nobody knows whether they arrived. What can never be sent waits for nothing. */
  readonly unsent: number;
}

/** What leaving would interrupt or forget. Told anew when a number changes, not with every part of a file. */
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
