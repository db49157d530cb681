import { Loading } from '#app/components/loading.tsx';
import type { ReactNode } from 'react';
import { Drawn, DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { Offered } from './use-api-level.ts';
import styles from './read-state.module.css';

/** What of a query says whether it was read. */
export interface Read<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
}

interface ReadStateProps<T> {
  readonly query: Read<T>;
  readonly offered: Offered;
  /** What could not be read, in words. */
  readonly failed: string;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** Shows one read: unsupported by the platform, loading, failed, or its data, which stays after a later failure. */
export function ReadState<T>({ query, offered, failed, rows = 2, children }: ReadStateProps<T>) {
  if (!offered.offered) return <p className={styles['soft']}>{offered.reason}</p>;
  return (
    <>
      {query.isError && (
        <ErrorNotice title={failed} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data === undefined && !query.isError && <Loading rows={rows} />}
      {query.data !== undefined && (
        <DrawnPart raw={query.data}>
          <Drawn of={query.data} by={children} />
        </DrawnPart>
      )}
    </>
  );
}
