import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { noValues, type QueueWords } from '#app/saving/upload-queue/queue-words.ts';
import { UploadQueue } from '#app/saving/upload-queue/upload-queue.tsx';
import { isIdle, sentName, type Stored, type Upload } from '#app/saving/upload-queue/upload-run.ts';
import { useUploads } from '#app/saving/upload-queue/use-uploads.ts';
import { canRedraw, nameKey } from '../model/image-check.ts';
import { imageRow } from './image-row.tsx';
import { redrawUpload, type ImageUpload, type ImageUploads } from './use-upload-run.ts';

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
      offers={<RedrawAll run={run} uploads={uploads} />}
      onFiles={(files) => void run.add(files)}
      parts={(upload) => imageRow(upload, run, words, takenBeside(upload, uploads, stored))}
    />
  );
}

interface RedrawAllProps {
  readonly run: ImageUploads;
  readonly uploads: readonly ImageUpload[];
}

/** Draws every picture anew that needs it, one after the other. */
function RedrawAll({ run, uploads }: RedrawAllProps) {
  const { t } = useTranslation('library');
  const needing = uploads.filter((upload) => {
    const { file, facts, replacing } = upload;
    return (
      isIdle(upload) &&
      facts !== undefined &&
      replacing === undefined &&
      canRedraw({ bytes: file.size, header: facts }) &&
      run.problems(upload).some((problem) => ['turned', 'cmyk', 'too-large'].includes(problem))
    );
  });
  if (needing.length < 2) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        for (const { key } of needing) void redrawUpload(run, key);
      }}
    >
      {t('upload.redraw.all', { n: needing.length })}
    </Button>
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
