import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptDraft } from '#app/components/drafts/use-draft.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from './saving.module.css';

interface SaveBarProps {
  readonly draft: Pick<KeptDraft, 'state' | 'savedAt'>;
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly saveLabel: string;
  /** The keys that save as well. */
  readonly saveKeys: string;
  readonly discardLabel: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  /** What is changed, what is wrong. */
  readonly children: ReactNode;
}

/** At the foot of a form: where the draft stands, what is changed and wrong, and the way to save it. */
export function SaveBar(props: SaveBarProps) {
  const { draft, dirty, busy, saveLabel, saveKeys, discardLabel, onSave, onDiscard } = props;
  const { t } = useTranslation('booking');
  const { time } = useTimeFormat();
  const { savedAt } = draft;
  const draftWords = {
    none: t('draft.none'),
    keeping: t('draft.keeping'),
    kept: savedAt === undefined ? '' : t('draft.kept', { time: time(new Date(savedAt)) }),
    failed: t('draft.failed'),
  };
  return (
    <div className={styles['bar']}>
      <span className={styles['draft']} data-state={draft.state}>
        {draftWords[draft.state]}
      </span>
      {props.children}
      <span className={styles['way']}>
        {dirty && (
          <Button type="text" disabled={busy} onClick={onDiscard}>
            {discardLabel}
          </Button>
        )}
        <Button type="primary" loading={busy} title={saveKeys} onClick={onSave}>
          {busy ? t('go.sending') : saveLabel}
        </Button>
      </span>
    </div>
  );
}
