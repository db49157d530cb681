import { ArrowLeftOutlined, CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useMatch } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { MeetingList } from './meeting-list.tsx';
import styles from './meetings.module.css';

/** From here on a meeting opens beside the list; below, in its place. */
export const roomForBoth = '(min-width: 1200px)';

/** The list of meetings, and the one that is open. */
export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { search } = useLocation();
  const open = useMatch(`${paths.meetings}/:meetingId`)?.params.meetingId;
  const wide = useMedia(roomForBoth);
  const narrow = useMedia(narrowScreen);
  const beside = open !== undefined && wide;
  const back = { pathname: paths.meetings, search };
  return (
    <div className={styles['page']} data-open={beside ? 'beside' : open && 'instead'}>
      <div className={styles['list']} hidden={open !== undefined && !wide}>
        <MeetingList openId={open} stacked={narrow || beside} />
      </div>
      {open !== undefined && (
        <section aria-label={t('detail.region')} className={styles['detail']}>
          <Link to={back} className={styles['leave']}>
            {wide ? <CloseOutlined aria-hidden /> : <ArrowLeftOutlined aria-hidden />}
            {wide ? t('detail.close') : t('detail.back')}
          </Link>
          <Outlet />
        </section>
      )}
    </div>
  );
}
