import { PlusOutlined, ThunderboltOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/lib/paths.ts';
import { ActionLink } from '#app/components/action-link.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { ViewSwitch, type MeetingsView } from '../view-switch.tsx';
import styles from './meetings.module.css';

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
