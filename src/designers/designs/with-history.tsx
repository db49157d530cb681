import type { ReactNode } from 'react';
import type { EditHistory } from '../editing/edits.ts';
import { HistoryBar } from '../editing/history-bar.tsx';
import { useHistoryKeys } from '../editing/use-history-keys.ts';
import styles from './designs.module.css';

interface WithHistoryProps {
  readonly history: EditHistory;
  readonly children: ReactNode;
}

/** A designer under the history of its steps. */
export function WithHistory({ history, children }: WithHistoryProps) {
  const onKeyDown = useHistoryKeys(history);
  return (
    // the keys of the history serve whatever has the focus in here
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['editor']} onKeyDown={onKeyDown}>
      <HistoryBar history={history} />
      {children}
    </div>
  );
}
