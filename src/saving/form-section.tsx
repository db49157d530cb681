import { Alert } from '#app/components/alert/alert.tsx';
import type { ReactNode } from 'react';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import styles from './saving.module.css';

interface FormSectionProps {
  /** Target of links within the page. */
  readonly id: string;
  readonly title: string;
  /** Set for a section that is edited as a whole: the id to go to. */
  readonly place?: string | undefined;
  /** The platform's refusal of this section. */
  readonly refusal?: string | undefined;
  readonly children: ReactNode;
}

/** One section of a long form, under its heading. */
export function FormSection({ id, title, place, refusal, children }: FormSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} className={styles['title']}>
        {title}
      </h2>
      <div id={place} tabIndex={place === undefined ? undefined : -1} className={styles['place']}>
        {refusal !== undefined && <Alert type="error" showIcon role="alert" title={refusal} />}
        <DrawnPart>{children}</DrawnPart>
      </div>
    </section>
  );
}
