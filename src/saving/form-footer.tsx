import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDraft } from './drafts/use-draft.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from './saving.module.css';

interface FormFooterProps {
  readonly draft?: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly children?: ReactNode;
  /** Buttons at the end of the footer; the primary one comes last. */
  readonly ways: ReactNode;
}

/** The footer of a form, always in sight: draft status, extra information and the buttons. */
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
  const at = savedAt === undefined ? undefined : time(savedAt);
  const words = {
    none: t('draft.none'),
    keeping: t('draft.keeping'),
    kept: at === undefined ? '' : t('draft.kept', { time: at }),
    'kept-in-part': at === undefined ? '' : t('draft.keptInPart', { time: at }),
    failed: t('draft.failed'),
  };
  return (
    <span className={styles['draft']} data-state={state}>
      {words[state]}
    </span>
  );
}
