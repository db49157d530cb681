import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './action-link.module.css';

interface ActionLinkProps {
  readonly to: string;
  readonly kind: 'primary' | 'secondary';
  readonly title?: string;
  readonly children: ReactNode;
}

/** Where a page's actions lead, on the pages that are seen first: a plain link, no button of the library behind it. */
export function ActionLink({ to, kind, title, children }: ActionLinkProps) {
  return (
    <Link to={to} className={styles[kind]} title={title}>
      {children}
    </Link>
  );
}
