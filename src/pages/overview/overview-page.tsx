import { PlusOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { ActionLink } from '#app/components/action-link.tsx';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { DraftsBlock } from './drafts-block.tsx';
import { ExpiringBlock } from './expiring-block.tsx';
import { FirstStepsBlock } from './first-steps-block.tsx';
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
          <DrawnPart>
            <FirstStepsBlock />
          </DrawnPart>
          <DrawnPart>
            <MeetingsBlock state="running" />
          </DrawnPart>
          <DrawnPart>
            <MeetingsBlock state="booked" empty={<Link to={paths.book}>{t('booked.make')}</Link>} />
          </DrawnPart>
          <DrawnPart>
            <MeetingsBlock state="awaiting" />
          </DrawnPart>
          <DrawnPart>
            <MeetingsBlock state="refused" onlyIfAny />
          </DrawnPart>
        </div>
        <div className={styles['column']}>
          <DrawnPart>
            <QuickBookBlock />
          </DrawnPart>
          <DrawnPart>
            <DraftsBlock />
          </DrawnPart>
          <DrawnPart>
            <ExpiringBlock />
          </DrawnPart>
          <DrawnPart>
            <ResourcesBlock />
          </DrawnPart>
        </div>
      </div>
    </div>
  );
}
