import { Dialog } from '#app/components/dialog.tsx';
import type { ReactNode } from 'react';
import type { Outcome } from './outcome.ts';
import { WriteOutcomeNotice } from './write-outcome.tsx';
import styles from './write-dialog.module.css';

interface WriteDialogProps {
  readonly words: {
    readonly title: string;
    readonly confirm: string;
    readonly keep: string;
    /** What is true if the look found nothing changed. */
    readonly unchanged: string;
  };
  readonly busy: boolean;
  /** The outcome of the last attempt. */
  readonly outcome: Outcome | undefined;
  /** There is nothing (left) to do. */
  readonly disabled?: boolean;
  /** Puts the initial focus on the button that keeps everything; not for a dialog that focuses a field. */
  readonly focusKeep?: boolean;
  /** The dialog stays open while busy; the caller does what follows. */
  readonly staysWhileBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onLookAgain: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Asks for confirmation before something is deleted or cancelled and shows the consequences. It stays open
 * until the write is done or the user gives up.
 */
export function WriteDialog(props: WriteDialogProps) {
  const { words, busy, outcome, disabled = false, focusKeep = false } = props;
  const held = busy && props.staysWhileBusy === true;
  return (
    <Dialog
      open
      title={words.title}
      okText={words.confirm}
      okButtonProps={{ danger: true, loading: busy, disabled }}
      cancelText={words.keep}
      cancelButtonProps={{ autoFocus: focusKeep, disabled: held }}
      closable={!held}
      keyboard={!held}
      mask={{ closable: false }}
      onOk={props.onConfirm}
      onCancel={props.onClose}
    >
      <div className={styles['dialog']}>
        {props.children}
        {!busy && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={words.unchanged}
            onLookAgain={props.onLookAgain}
          />
        )}
      </div>
    </Dialog>
  );
}
