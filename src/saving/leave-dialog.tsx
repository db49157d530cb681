import { Button } from '#app/components/button/button.tsx';
import { PlainDialog } from '#app/components/plain-dialog/plain-dialog.tsx';
import { useEffect, useRef } from 'react';
import styles from './leave-dialog.module.css';

export interface LeaveDialogProps {
  /** The draft is kept, so the user can leave without losing anything. */
  readonly kept: boolean;
  readonly words: {
    readonly title: string;
    readonly consequence: string;
    readonly stay: string;
    readonly leave: string;
    readonly discard: string;
  };
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onDiscard: () => void;
}

/** Asks what to do with a half-filled form: stay, leave and keep it, or discard it. */
export function LeaveDialog({ kept, words, onStay, onLeave, onDiscard }: LeaveDialogProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <PlainDialog label={words.title} onClose={onStay}>
      <div className={styles['question']}>
        <h2>{words.title}</h2>
        <p>{words.consequence}</p>
      </div>
      <div className={styles['ways']}>
        <Button danger onClick={onDiscard}>
          {words.discard}
        </Button>
        {kept && <Button onClick={onLeave}>{words.leave}</Button>}
        <Button ref={safe} type="primary" onClick={onStay}>
          {words.stay}
        </Button>
      </div>
    </PlainDialog>
  );
}
