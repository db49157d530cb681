import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seat } from '#app/api/queries/meeting-detail.ts';
import { WriteOutcomeNotice } from '#app/components/write-outcome/write-outcome.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { MeetingTime } from './meeting-time.tsx';
import type { useFatefulWrite } from './use-fateful-write.ts';
import styles from './meeting-page.module.css';

interface FatefulDialogProps {
  readonly facts: MeetingFacts;
  readonly attempt: ReturnType<typeof useFatefulWrite>;
  readonly words: {
    readonly title: string;
    readonly confirm: string;
    readonly keep: string;
    /** What is true when the look found nothing changed. */
    readonly unchanged: string;
  };
  /** Whom it touches, of each list. */
  readonly who: Readonly<Record<Seat, ReactNode>>;
  /** Not where a field in it has the focus. */
  readonly focusKeep?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** Above the facts. */
  readonly lead?: ReactNode;
  /** Below them. */
  readonly children?: ReactNode;
}

/** Ends or cancels a meeting after telling when it is and whom that touches; stays until it is done or given up. */
export function FatefulDialog(props: FatefulDialogProps) {
  const { facts, attempt, words, who, focusKeep = false, onConfirm, onClose } = props;
  const { t } = useTranslation('meeting');
  const { busy, outcome, lookAgain } = attempt;
  return (
    <Modal
      open
      title={words.title}
      okText={words.confirm}
      okButtonProps={{ danger: true, loading: busy }}
      cancelText={words.keep}
      cancelButtonProps={{ autoFocus: focusKeep }}
      onOk={onConfirm}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className={styles['dialog']}>
        {props.lead}
        <dl className={styles['facts']}>
          <dt>{t('facts.when')}</dt>
          <dd>
            <MeetingTime facts={facts} />
          </dd>
          <dt>{t('people.members')}</dt>
          <dd>{who.members}</dd>
          <dt>{t('people.audience')}</dt>
          <dd>{who.audience}</dd>
        </dl>
        {props.children}
        {!busy && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={words.unchanged}
            onLookAgain={lookAgain}
          />
        )}
      </div>
    </Modal>
  );
}
