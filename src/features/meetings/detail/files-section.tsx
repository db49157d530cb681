import { PaperClipOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { meetingDetailQueries } from '#app/api/queries/meeting-detail.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import { parseTime } from '#app/domain/time.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { daysLeft } from '#app/domain/files/file-life.ts';
import { ReadState } from './read-state.tsx';
import { useNow } from './use-now.ts';
import styles from './meeting-page.module.css';

/** The files of a meeting and how long each is still there. */
export function FilesSection({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const offered = useOffered('listMeetingFiles');
  const query = useQuery({
    ...meetingDetailQueries.files(meetingId),
    enabled: offered.offered,
  });
  const files = query.data?.meeting_files;
  return (
    <DetailSection anchor="files" title={t('sections.files')} count={files?.length}>
      <ReadState query={query} offered={offered} failed={t('files.failed')}>
        {({ meeting_files: list }) =>
          list.length === 0 ? (
            <p className={styles['soft']}>{t('files.none')}</p>
          ) : (
            <ul className={styles['files']}>
              {list.map((file) => (
                <li key={file.file_id}>
                  <FileLine file={file} />
                </li>
              ))}
            </ul>
          )
        }
      </ReadState>
    </DetailSection>
  );
}

function FileLine({ file }: { readonly file: StoredFile }) {
  const { t } = useTranslation('meeting');
  const format = useTimeFormat();
  const now = useNow();
  const uploaded = parseTime(file.create_time);
  const left = uploaded && daysLeft(uploaded.at, now);
  const facts = [
    file.file_size && t('files.size', { size: file.file_size }),
    file.creator_name,
    uploaded && format.dateTime(new Date(uploaded.at)),
  ].filter(Boolean);
  return (
    <>
      <PaperClipOutlined className={styles['clip']} aria-hidden />
      <span className={styles['fileName']}>{file.file_name || file.file_id}</span>
      <span className={styles['soft']}>{facts.join(' · ')}</span>
      {left !== undefined && (
        <span className={styles['left']} data-soon={left <= 1 || undefined}>
          {left > 0 ? t('files.daysLeft', { count: left }) : t('files.leavesToday')}
        </span>
      )}
    </>
  );
}
