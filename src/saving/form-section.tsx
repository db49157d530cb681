import { Alert } from 'antd';
import type { ReactNode } from 'react';
import styles from './saving.module.css';

interface FormSectionProps {
  /** Where a link within the page leads. */
  readonly id: string;
  readonly title: string;
  /** Of a section that is mended as one whole: the id of where to go. */
  readonly place?: string | undefined;
  /** What the platform said against it. */
  readonly refusal?: string | undefined;
  readonly children: ReactNode;
}

/** One part of a long form under its heading. */
export function FormSection({ id, title, place, refusal, children }: FormSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} className={styles['title']}>
        {title}
      </h2>
      <div id={place} tabIndex={place === undefined ? undefined : -1} className={styles['place']}>
        {refusal !== undefined && <Alert type="error" showIcon role="alert" title={refusal} />}
        {children}
      </div>
    </section>
  );
}
