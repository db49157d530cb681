import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDraft } from './drafts/use-draft.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from './saving.module.css';

interface FormFooterProps {
  readonly draft?: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly children?: ReactNode;
  /** At the end, the primary one last. */
  readonly ways: ReactNode;
}

/** At the foot of a form, always in sight: where the draft stands, what else there is to tell, and the ways on. */
export function FormFooter({ draft, children, ways }: FormFooterProps) {
  return (
    <div className={styles['footer']}>
      {draft && <DraftLine {...draft} />}
      {children}
      <span className={styles['ways']}>{ways}</span>
    </div>
  );
}

function DraftLine({ state, savedAt }: Pick<KeptDraft, 'state' | 'savedAt'>) {
  const { t } = useTranslation('booking');
  const { time } = useTimeFormat();
  const words = {
    none: t('draft.none'),
    keeping: t('draft.keeping'),
    kept: savedAt === undefined ? '' : t('draft.kept', { time: time(new Date(savedAt)) }),
    failed: t('draft.failed'),
  };
  return (
    <span className={styles['draft']} data-state={state}>
      {words[state]}
    </span>
  );
}
