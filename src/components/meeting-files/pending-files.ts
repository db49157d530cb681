import { isActive } from '#app/components/upload-queue/upload-run.ts';
import { useUploads } from '#app/components/upload-queue/use-uploads.ts';
import type { FileUploads } from './use-file-uploads.ts';

export interface PendingFiles {
  /** On their way. */
  readonly active: number;
  /** They could be sent, or nobody knows whether they arrived. What can never be sent waits for nothing. */
  readonly unsent: number;
}

/** What leaving would interrupt or forget. */
export function usePendingFiles(run: FileUploads): PendingFiles {
  const uploads = useUploads(run);
  return {
    active: uploads.filter(isActive).length,
    unsent: uploads.filter(
      (upload) =>
        upload.progress.state === 'unknown' ||
        (upload.progress.state !== 'cancelled' && run.canBeSent(upload)),
    ).length,
  };
}
