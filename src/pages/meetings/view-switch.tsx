import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import styles from './segments.module.css';

const views = [
  { view: 'list', to: paths.meetings },
  { view: 'timeline', to: paths.timeline },
] as const;

export type MeetingsView = (typeof views)[number]['view'];

/** Meetings as a list or over time: links, each view has its address. */
export function ViewSwitch({ current }: { readonly current: MeetingsView }) {
  const { t } = useTranslation('timeline');
  return (
    <nav aria-label={t('views.label')} className={styles['segments']}>
      {views.map(({ view, to }) => (
        <Link key={view} to={to} aria-current={view === current ? 'page' : undefined}>
          {t(`views.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
