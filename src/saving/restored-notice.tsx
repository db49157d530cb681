import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { StoredDraft } from './drafts/draft-store.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from './saving.module.css';

interface RestoredNoticeProps {
  readonly draft: StoredDraft;
  /** Texts to use where the user does not know this content as a draft. */
  readonly words?: { readonly restored: string; readonly startOver: string };
  readonly onStartOver: () => void;
}

/** Says that an earlier draft was restored, and offers to start over. */
export function RestoredNotice({ draft, words, onStartOver }: RestoredNoticeProps) {
  const { t } = useTranslation('booking');
  const { dateTime } = useTimeFormat();
  return (
    <Alert
      className={styles['restored'] ?? ''}
      type={draft.lacksSecrets ? 'warning' : 'info'}
      showIcon
      title={words?.restored ?? t('draft.restored', { time: dateTime(new Date(draft.savedAt)) })}
      description={draft.lacksSecrets && t('draft.lacksSecrets')}
      action={
        <Button size="small" onClick={onStartOver}>
          {words?.startOver ?? t('draft.startOver')}
        </Button>
      }
    />
  );
}
