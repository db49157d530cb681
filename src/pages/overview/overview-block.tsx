import { useId, type ReactNode } from 'react';
import { Link } from 'react-router';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import styles from './overview.module.css';

interface OverviewBlockProps {
  readonly title: string;
  readonly count?: number | undefined;
  /** Where all of it is. */
  readonly more?: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}

/** One thing to know at a glance, and the way to all of it. */
export function OverviewBlock({ title, count, more, children }: OverviewBlockProps) {
  const id = useId();
  return (
    <section className={styles['block']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        {more && (
          <Link to={more.to} className={styles['more']}>
            {more.label}
          </Link>
        )}
      </header>
      <DrawnPart>{children}</DrawnPart>
    </section>
  );
}
