import { DrawnPart } from '../drawn-part/drawn-part.tsx';
import { useId, type ReactNode } from 'react';
import styles from './detail-section.module.css';

interface DetailSectionProps {
  /** Where a link within the page leads. */
  readonly anchor: string;
  readonly title: string;
  readonly count?: number | undefined;
  /** At the end of the title line. */
  readonly extra?: ReactNode;
  /** What the section draws, as it came. */
  readonly raw?: unknown;
  readonly children: ReactNode;
}

/** One part of the page under its own heading. */
export function DetailSection({ anchor, title, count, extra, raw, children }: DetailSectionProps) {
  const headingId = useId();
  return (
    <section id={anchor} className={styles['section']} aria-labelledby={headingId}>
      <header className={styles['head']}>
        <h2 id={headingId} className={styles['title']}>
          {title}
        </h2>
        {count !== undefined && <span className={styles['count']}>{count}</span>}
        {extra && <div className={styles['extra']}>{extra}</div>}
      </header>
      <DrawnPart raw={raw}>{children}</DrawnPart>
    </section>
  );
}
