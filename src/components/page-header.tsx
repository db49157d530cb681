import type { ReactNode } from 'react';
import { ForeignText } from './foreign-text.tsx';
import { PageTitle } from './page-title.tsx';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** The title is a name that somebody gave. */
  readonly isName?: boolean;
  /** Shown after the title, on its line: a state, a number. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
}

/** The title line of a page with its actions. */
export function PageHeader({ title, isName = false, aside, actions }: PageHeaderProps) {
  return (
    <header className={styles['header']}>
      <PageTitle title={title} />
      <h1 className={styles['title']}>{isName ? <ForeignText>{title}</ForeignText> : title}</h1>
      {aside}
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
