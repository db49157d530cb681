import type { ReactNode } from 'react';
import { PageTitle } from './page-title.tsx';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** Shown after the title, on its line: a state, a number. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
}

/** The title line of a page with its actions. */
export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <PageTitle title={title} />
      <h1 className={styles['title']}>{title}</h1>
      {aside}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
