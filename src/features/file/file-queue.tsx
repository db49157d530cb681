import { FileTextOutlined, FileUnknownOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { noValues, sizeWords, type QueueWords } from '#app/saving/upload-queue/queue-words.ts';
import { UploadQueue } from '#app/saving/upload-queue/upload-queue.tsx';
import type { RowParts } from '#app/saving/upload-queue/upload-row.tsx';
import { isIdle, type Stored } from '#app/saving/upload-queue/upload-run.ts';
import { knownExtensions } from './model/file-check.ts';
import type { FileUpload, FileUploads } from './use-file-uploads.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './meeting-files.module.css';

interface FileQueueProps {
  readonly run: FileUploads;
  /** What is there already, for names that are taken. */
  readonly stored: readonly Stored[];
}

/**
 * Uploads of a meeting. Whatever can go goes at once: somebody who dropped a file and went on to the next step would
 * otherwise leave it behind. A second file of one name waits for a word.
 */
export function FileQueue({ run, stored }: FileQueueProps) {
  const { t } = useTranslation('files');
  const words: QueueWords = (word, values) => t(`upload.${word}`, { ...noValues, ...values });
  const isDouble = (upload: FileUpload) =>
    [
      ...stored.map(({ file_name: name }) => name),
      ...run
        .get()
        .filter(({ key, progress }) => key < upload.key && progress.state !== 'cancelled')
        .map(({ file }) => file.name),
    ].includes(upload.file.name);

  const parts = (upload: FileUpload): RowParts => {
    const problems = run.problems(upload);
    const hopeless = problems.some((problem) => problem !== 'no-room');
    const asks = upload.progress.state === 'ready' && problems.length === 0 && isDouble(upload);
    return {
      hopeless,
      thumbnail: hopeless ? <FileUnknownOutlined aria-hidden /> : <FileTextOutlined aria-hidden />,
      title: (
        <div className={styles['queued']}>
          <ForeignText>{upload.file.name}</ForeignText>
        </div>
      ),
      details: sizeWords(words, upload.file.size),
      ...(isIdle(upload) && {
        remarks: (
          <ul className={styles['remarks']}>
            {problems.map((problem) => (
              <li key={problem} data-kind="problem">
                {t(`upload.problems.${problem}`)}
              </li>
            ))}
            {asks && (
              <li>
                {t('upload.advice.duplicate')}
                <Button
                  size="small"
                  type="link"
                  aria-label={t('upload.anywayNamed', { name: upload.file.name })}
                  onClick={() => void run.start(({ key }) => key === upload.key)}
                >
                  {t('upload.anyway')}
                </Button>
              </li>
            )}
          </ul>
        ),
      }),
    };
  };

  return (
    <UploadQueue
      run={run}
      words={words}
      accept={knownExtensions.map((extension) => `.${extension}`).join(',')}
      secondary
      parts={parts}
      onFiles={(files) => void run.add(files).then(() => run.start((upload) => !isDouble(upload)))}
    />
  );
}
