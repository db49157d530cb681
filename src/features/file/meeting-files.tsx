import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meetingFileQueries } from './api/meeting-files.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { FileLine } from './file-line.tsx';
import { FileQueue } from './file-queue.tsx';
import type { FileUploads } from './use-file-uploads.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './meeting-files.module.css';

interface MeetingFilesProps {
  /** A meeting's id, or the key files are staged under; empty while nothing was staged yet. */
  readonly ownerId: string;
  readonly uploads: FileUploads;
  /** For a meeting that is not booked yet. */
  readonly staged?: boolean;
}

/** The files of a meeting: what is there and for how long, and a queue for more. */
export function MeetingFiles({ ownerId, uploads, staged = false }: MeetingFilesProps) {
  const { t } = useTranslation('files');
  const reads = useOffered('listMeetingFiles');
  const sends = useOffered('uploadMeetingFile');
  const query = useQuery({
    ...meetingFileQueries.list(ownerId),
    enabled: reads.offered && ownerId !== '',
  });
  const nothingYet = { data: [], error: null, isError: false, refetch: query.refetch };
  const files = { ...query, data: query.data?.meeting_files };
  return (
    <div className={styles['panel']}>
      <ReadState query={ownerId === '' ? nothingYet : files} offered={reads} failed={t('failed')}>
        {(list) =>
          list.length === 0 ? (
            <p className={styles['soft']}>{t('none')}</p>
          ) : (
            <FirstRows of={list}>
              {(shown, more) => (
                <>
                  <ul className={styles['files']} aria-label={t('list')}>
                    {shown.map((file) => (
                      <FileLine key={file.file_id} file={file} ownerId={ownerId} staged={staged} />
                    ))}
                  </ul>
                  {more}
                </>
              )}
            </FirstRows>
          )
        }
      </ReadState>
      {sends.offered ? (
        <FileQueue run={uploads} stored={files.data ?? []} />
      ) : (
        <p className={styles['soft']}>{sends.reason}</p>
      )}
    </div>
  );
}
