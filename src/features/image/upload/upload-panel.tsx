import { useTranslation } from 'react-i18next';
import { noValues, type QueueWords } from '#app/saving/upload-queue/queue-words.ts';
import { UploadQueue } from '#app/saving/upload-queue/upload-queue.tsx';
import { sentName, type Stored, type Upload } from '#app/saving/upload-queue/upload-run.ts';
import { useUploads } from '#app/saving/upload-queue/use-uploads.ts';
import { nameKey } from '../model/image-check.ts';
import { imageRow } from './image-row.tsx';
import type { ImageUpload, ImageUploads } from './use-upload-run.ts';

interface UploadPanelProps {
  readonly run: ImageUploads;
  /** What is in the library already, for names that are taken. */
  readonly stored: readonly Stored[];
  /** Something else is what the person came for. */
  readonly secondary?: boolean;
}

/** Uploads to the library: the person may give each a name that fits, and then sends them. */
export function UploadPanel({ run, stored, secondary = false }: UploadPanelProps) {
  const { t } = useTranslation('library');
  const uploads = useUploads(run);
  const words: QueueWords = (word, values) => t(`upload.${word}`, { ...noValues, ...values });
  return (
    <UploadQueue
      run={run}
      words={words}
      accept=".jpg,.jpeg,image/jpeg"
      secondary={secondary}
      onFiles={(files) => void run.add(files)}
      parts={(upload) => imageRow(upload, run, words, takenBeside(upload, uploads, stored))}
    />
  );
}

function takenBeside(
  upload: Upload,
  uploads: readonly ImageUpload[],
  stored: readonly Stored[],
): ReadonlySet<string> {
  const beside = uploads.filter(
    ({ key, progress }) => key !== upload.key && progress.state !== 'cancelled',
  );
  return new Set([
    ...stored.map(({ file_name: name = '' }) => nameKey(name)),
    ...beside.map((other) => nameKey(sentName(other))),
  ]);
}
