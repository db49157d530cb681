import type { ReactNode } from 'react';
import styles from './form-item.module.css';

interface FormItemProps {
  readonly label: ReactNode;
  /** Id of the control; without it the label names nothing, and the controls have names of their own. */
  readonly htmlFor?: string;
  readonly required?: boolean;
  /** What is wrong, under the controls. */
  readonly problem?: ReactNode;
  /** What there is to know, under the controls. */
  readonly extra?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Controls with a label above them. */
export function FormItem(props: FormItemProps) {
  const { label, htmlFor, required = false, problem, extra, className, children } = props;
  return (
    <div className={[styles['item'], className].filter(Boolean).join(' ')} data-form-item>
      {htmlFor === undefined ? (
        <span className={styles['label']}>{label}</span>
      ) : (
        <label htmlFor={htmlFor} className={styles['label']} data-required={required || undefined}>
          {label}
        </label>
      )}
      {children}
      {problem && (
        <div role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
      {extra && <div className={styles['extra']}>{extra}</div>}
    </div>
  );
}
