import type { KeyboardEvent, ReactNode } from 'react';
import styles from './plain-dialog.module.css';

interface PlainDialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog, for what must be said or asked though nothing more can be fetched. */
export function PlainDialog({ label, onClose, children }: PlainDialogProps) {
  return (
    <dialog
      ref={shown}
      className={styles['dialog']}
      aria-label={label}
      onClose={onClose}
      onKeyDown={keepEscape}
    >
      {children}
    </dialog>
  );
}

/** Closed before it goes, it gives the focus back. */
function shown(dialog: HTMLDialogElement | null) {
  dialog?.showModal();
  return () => dialog?.close();
}

/** Escape closes this one, and nothing under it. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
