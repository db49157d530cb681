import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { ActionLink } from '#app/components/action-link.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { DraftsBlock } from './drafts-block.tsx';
import { ExpiringBlock } from './expiring-block.tsx';
import { MeetingsBlock } from './meetings-block.tsx';
import { QuickBookBlock } from './quick-book-block.tsx';
import { ResourcesBlock } from './resources-block.tsx';
import styles from './overview.module.css';

/** What is going on, what comes next, what wants attention; each part reads for itself. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title')}
        actions={
          <ActionLink to={paths.book} kind="primary">
            <PlusOutlined aria-hidden /> {t('book')}
          </ActionLink>
        }
      />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <MeetingsBlock state="running" />
          <MeetingsBlock state="booked" empty={<Link to={paths.book}>{t('booked.make')}</Link>} />
          <MeetingsBlock state="awaiting" />
        </div>
        <div className={styles['column']}>
          <QuickBookBlock />
          <DraftsBlock />
          <ExpiringBlock />
          <ResourcesBlock />
        </div>
      </div>
    </div>
  );
}
