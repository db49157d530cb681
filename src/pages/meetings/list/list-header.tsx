import { PlusOutlined, ThunderboltOutlined } from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { ActionLink } from '#app/components/action-link.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import styles from './meetings.module.css';
import segments from '../segments.module.css';

const views = [
  { view: 'list', to: paths.meetings },
  { view: 'timeline', to: paths.timeline },
] as const;

interface ListHeaderProps {
  readonly beside: boolean;
  readonly view?: MeetingsView;
}

/** The title of the list; beside an open meeting that one gives the page its title. */
export function ListHeader({ beside, view = 'list' }: ListHeaderProps) {
  const { t } = useTranslation('meetings');
  const book = (
    <ActionLink to={paths.book} kind="primary">
      <PlusOutlined aria-hidden /> {t('book')}
    </ActionLink>
  );
  if (!beside) {
    const actions = (
      <>
        <ActionLink to={paths.quickBook} kind="secondary" title={t('quickBookWhy')}>
          <ThunderboltOutlined aria-hidden /> {t('quickBook')}
        </ActionLink>
        {book}
      </>
    );
    return (
      <PageHeader title={t('title')} aside={<ViewSwitch current={view} />} actions={actions} />
    );
  }
  return (
    <header className={styles['small']}>
      <h2>{t('title')}</h2>
      <ViewSwitch current={view} />
      {book}
    </header>
  );
}

type MeetingsView = (typeof views)[number]['view'];

/** Meetings as a list or over time: links, each view has its address. */
function ViewSwitch({ current }: { readonly current: MeetingsView }) {
  const { t } = useTranslation('meetings');
  return (
    <nav aria-label={t('views.label')} className={segments['segments']}>
      {views.map(({ view, to }) => (
        <Link key={view} to={to} aria-current={view === current ? 'page' : undefined}>
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
