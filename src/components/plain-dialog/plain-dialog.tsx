import { useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './plain-dialog.module.css';

interface PlainDialogProps {
  readonly label: string;
  /** A person closed it. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog, for what must be said or asked though nothing more can be fetched. */
export function PlainDialog({ label, onClose, children }: PlainDialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const handleClose = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const dialog = ref.current;
    const handle = () => handleClose();
    dialog?.showModal();
    dialog?.addEventListener('close', handle);
    return () => {
      dialog?.removeEventListener('close', handle); // what takes its place is not closed with it
      dialog?.close(); // gives the focus back
    };
  }, []);
  return (
    <dialog ref={ref} className={styles['dialog']} aria-label={label} onKeyDown={keepEscape}>
      {children}
    </dialog>
  );
}

/** Escape closes this one, and nothing under it. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}
