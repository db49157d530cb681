import { PlusOutlined, ThunderboltOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { PageHeader } from '#app/components/page-header.tsx';
import styles from './meetings.module.css';

/** The title of the list; beside an open meeting that one gives the page its title. */
export function ListHeader({ beside }: { readonly beside: boolean }) {
  const { t } = useTranslation('meetings');
  const book = (
    <Link to={paths.book} className={styles['primary']}>
      <PlusOutlined aria-hidden /> {t('book')}
    </Link>
  );
  if (!beside) {
    const actions = (
      <>
        <Link to={paths.quickBook} className={styles['secondary']} title={t('quickBookWhy')}>
          <ThunderboltOutlined aria-hidden /> {t('quickBook')}
        </Link>
        {book}
      </>
    );
    return <PageHeader title={t('title')} actions={actions} />;
  }
  return (
    <header className={styles['small']}>
      <h2>{t('title')}</h2>
      {book}
    </header>
  );
}
