import type { UseFormReturn } from 'react-hook-form';
import { usePendingFiles, type PendingFiles } from '#app/features/file/pending-files.ts';
import { useFileUploads, type FileUploads } from '#app/features/file/use-file-uploads.ts';
import type { BookingMode } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import { ensureStagingId, stagingId } from '../staging.ts';

export interface BookingFiles {
  /** The id that they are stored under; empty if there are none. */
  readonly ownerId: string;
  readonly uploads: FileUploads;
  readonly pending: PendingFiles;
}

/** Uploads of the booking. They last as long as the form is open, whichever section is open. */
export function useBookingFiles(
  mode: BookingMode,
  form: UseFormReturn<BookingValues>,
  key: string,
  keepDraft: () => void,
): BookingFiles {
  const ownerId = stagingId(mode, key);
  const uploads = useFileUploads({
    id: ownerId,
    ensureId: () => ensureStagingId(mode, form, keepDraft),
  });
  return { ownerId, uploads, pending: usePendingFiles(uploads) };
}
