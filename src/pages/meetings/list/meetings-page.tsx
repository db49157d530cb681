import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatch } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { useReturnTo } from '#app/components/list-page/use-return-to.ts';
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
  useReturnTo(open, rowOf);
  return (
    <div className={styles['page']} data-open={beside ? 'beside' : open && 'instead'}>
      <div className={styles['list']} hidden={open !== undefined && !wide}>
        <MeetingList openId={open} stacked={narrow || beside} />
      </div>
      {open !== undefined && (
        <OpenedDetail
          label={t('detail.region')}
          beside={wide}
          back={{ pathname: paths.meetings, search }}
          leave={t(wide ? 'detail.close' : 'detail.back')}
        >
          <Outlet />
        </OpenedDetail>
      )}
    </div>
  );
}

/** The link of a meeting's row. */
function rowOf(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-index] a')].find(
    ({ pathname }) => pathname === paths.meeting(id),
  );
}
