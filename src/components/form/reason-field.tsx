import { TextArea } from './text-area.tsx';
import styles from './field.module.css';

interface ReasonFieldProps {
  /** Id of the control. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, in words. */
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly onChange: (reason: string) => void;
}

/** Why something is done, in a dialog that asks for nothing else: the focus begins here, and a problem is called out. */
export function ReasonField({ id, label, value, problem, onChange, ...input }: ReasonFieldProps) {
  const problemId = `${id}-problem`;
  return (
    <div className={styles['reason']}>
      <label htmlFor={id}>{label}</label>
      <TextArea
        {...input}
        id={id}
        autoFocus
        rows={3}
        value={value}
        aria-required
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        onText={onChange}
      />
      {problem !== undefined && (
        <p id={problemId} className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
