import { FormItem } from './form-item.tsx';
import type { ReactNode } from 'react';
import styles from './field.module.css';

/** What a control takes over, so that label, hint and problem belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly status: 'error' | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  /** Id of the control; the ids of the hint and the problem derive from it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly required?: boolean;
  /** What is wrong, in words; the control is marked. */
  readonly problem?: ReactNode;
  /** What there is to know, problem or not. */
  readonly hint?: ReactNode;
  /** At the right end of the hint's line: a count, an amount. */
  readonly count?: ReactNode;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A label, a control, and below it what is wrong and what there is to know. */
export function Field({ id, label, required, problem, hint, count, children }: FieldProps) {
  const problemId = problem === undefined ? undefined : `${id}-problem`;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const describedBy = [problemId, hintId].filter((part) => part !== undefined).join(' ');
  return (
    <FormItem
      label={label}
      htmlFor={id}

      required={required ?? false}
    >
      {children({
        id,
        status: problem === undefined ? undefined : 'error',
        'aria-invalid': problem !== undefined,
        'aria-describedby': describedBy || undefined,
      })}
      {(problem !== undefined || hint !== undefined || count !== undefined) && (
        <div className={styles['below']}>
          <div className={styles['words']}>
            <div id={problemId} className={styles['problem']} aria-live="polite">
              {problem}
            </div>
            {hint !== undefined && (
              <div id={hintId} className={styles['hint']}>
                {hint}
              </div>
            )}
          </div>
          {count !== undefined && <div className={styles['count']}>{count}</div>}
        </div>
      )}
    </FormItem>
  );
}
