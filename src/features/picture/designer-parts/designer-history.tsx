import type { ReactNode } from 'react';
import type { EditHistory } from '#app/components/undo/edits.ts';
import { HistoryBar } from '#app/components/undo/history-bar.tsx';
import { useHistoryKeys } from '#app/components/undo/use-history-keys.ts';
import { InTitle } from './in-title.tsx';
import styles from './designer-screen.module.css';

interface DesignerHistoryProps {
  readonly history: EditHistory;
  readonly children: ReactNode;
}

/** A designer whose history stands in the title line of its screen. */
export function DesignerHistory({ history, children }: DesignerHistoryProps) {
  const onKeyDown = useHistoryKeys(history);
  return (
    // the keys of the history serve whatever has the focus in here
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['whole']} onKeyDown={onKeyDown}>
      <InTitle place="history">
        <HistoryBar history={history} />
      </InTitle>
      {children}
    </div>
  );
}
