import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useBooking } from '../booking-context.ts';
import styles from '../booking.module.css';

/** The names of the files, for the review. */
export function FilesInWords() {
  const { t } = useTranslation('files');
  const { ownerId } = useBooking().files;
  const offered = useOffered('listMeetingFiles');
  const query = useQuery({
    ...meetingFileQueries.list(ownerId),
    enabled: offered.offered && ownerId !== '',
  });
  if (ownerId === '') return <p className={styles['quiet']}>{t('review.none')}</p>;
  return (
    <ReadState query={query} offered={offered} failed={t('failed')} rows={1}>
      {({ meeting_files: files }) =>
        files.length === 0 ? (
          <p className={styles['quiet']}>{t('review.none')}</p>
        ) : (
          <ul className={styles['fileNames']} aria-label={t('list')}>
            {files.map(({ file_id: id, file_name: name }) => (
              <li key={id}>{name || id}</li>
            ))}
          </ul>
        )
      }
    </ReadState>
  );
}
