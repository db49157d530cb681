import type { ComponentType, ReactNode } from 'react';
import styles from './composer.module.css';

interface ToolButtonProps {
  readonly action: {
    readonly icon: ComponentType<{ 'aria-hidden'?: boolean }>;
    /** Its word stands beside its icon, however narrow the bar. */
    readonly worded?: boolean;
  };
  readonly what: string;
  readonly title: string;
  /** Why it cannot be done now, in words; undefined: it can. */
  readonly why: string | undefined;
  readonly onRun: () => void;
  readonly children?: ReactNode;
}

/** An action on a designer's bar; it stays where the focus is when it can no longer be pressed. */
export function ToolButton({ action, what, title, why, onRun, children }: ToolButtonProps) {
  const { icon: Icon, worded = false } = action;
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={worded ? undefined : what}
      aria-disabled={why !== undefined}
      title={why === undefined ? title : `${title} · ${why}`}
      onClick={() => why === undefined && onRun()}
    >
      <Icon aria-hidden />
      <span data-word={worded ? undefined : 'short'}>{what}</span>
      {children}
    </button>
  );
}
