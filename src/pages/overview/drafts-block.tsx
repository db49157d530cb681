import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '#app/components/loading.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { useSessionState } from '#app/components/session-context.ts';
import { countDrafts } from '#app/saving/drafts/draft-prefix.ts';
import { OverviewBlock } from './overview-block.tsx';
import styles from './overview.module.css';

/** What reads the drafts is fetched where there are some. */
const DraftList = lazyPart(() => import('./draft-list.tsx'), ['first']);

/** What was begun in this browser and not finished: bookings, templates, rooms. */
export function DraftsBlock() {
  const { t } = useTranslation('overview');
  const session = useSessionState();
  const username = 'username' in session ? session.username : '';
  // nothing on this page changes them
  const [count] = useState(() => countDrafts(username));
  return (
    <OverviewBlock title={t('drafts.title')} count={count}>
      {count === 0 ? (
        <p className={styles['soft']}>{t('drafts.none')}</p>
      ) : (
        <Suspense fallback={<Loading rows={Math.min(count, 3)} />}>
          <DraftList username={username} />
        </Suspense>
      )}
    </OverviewBlock>
  );
}
