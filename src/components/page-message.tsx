import type { ReactNode } from 'react';
import styles from './page-message.module.css';

interface PageMessageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** After the actions. */
  readonly more?: ReactNode;
}

/** Stands in place of a page that cannot be shown: what is the matter, and where to go from here. */
export function PageMessage({ title, children, actions, more }: PageMessageProps) {
  return (
    <section className={styles['message']}>
      <h1>{title}</h1>
      <p>{children}</p>
      <div className={styles['actions']}>{actions}</div>
      {more}
    </section>
  );
}
