import type { ReactNode } from 'react';
import type { EditHistory } from './edits.ts';
import { HistoryBar } from './history-bar.tsx';
import { useHistoryKeys } from './use-history-keys.ts';
import styles from './history-bar.module.css';

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
    <div className={styles['under']} onKeyDown={onKeyDown}>
      <HistoryBar history={history} />
      {children}
    </div>
  );
}
