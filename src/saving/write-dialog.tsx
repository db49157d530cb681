import { Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Outcome } from './outcome.ts';
import { WriteOutcomeNotice } from './write-outcome.tsx';
import styles from './write-dialog.module.css';

interface WriteDialogProps {
  readonly words: {
    readonly title: string;
    readonly confirm: string;
    readonly keep: string;
    /** What is true when the look found nothing changed. */
    readonly unchanged: string;
  };
  readonly busy: boolean;
  /** How the last try ended. */
  readonly outcome: Outcome | undefined;
  /** There is nothing (left) to be done. */
  readonly disabled?: boolean;
  /** The focus begins on keeping everything; not where a field in it has the focus. */
  readonly focusKeep?: boolean;
  /** Not left while it is busy: what comes after is its own to do. */
  readonly staysWhileBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onLookAgain: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes something away after telling what that touches; stays until it is done or given up. */
export function WriteDialog(props: WriteDialogProps) {
  const { words, busy, outcome, disabled = false, focusKeep = false } = props;
  const held = busy && props.staysWhileBusy === true;
  return (
    <Modal
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
    </Modal>
  );
}
