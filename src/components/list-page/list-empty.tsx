import type { ReactNode } from 'react';
import styles from './list-page.module.css';

interface ListEmptyProps {
  readonly title: string;
  readonly why: ReactNode;
  /** The way to make one, or to clear what hides them. */
  readonly children?: ReactNode;
}

/** In place of rows that are not there: why, and what to do next. */
export function ListEmpty({ title, why, children }: ListEmptyProps) {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      <p>{why}</p>
      {children && <div>{children}</div>}
    </div>
  );
}
