import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seat } from '#app/features/people/model/roles.ts';
import type { Writing } from '#app/saving/use-write.ts';
import { WriteDialog } from '#app/saving/write-dialog.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { MeetingTime } from './meeting-time.tsx';
import styles from './meeting-page.module.css';

export interface WhoProps {
  readonly meetingId: string;
  readonly seat: Seat;
}

interface EndOrCancelDialogProps {
  readonly facts: MeetingFacts;
  readonly attempt: Writing;
  readonly words: ComponentProps<typeof WriteDialog>['words'];
  /** Whom of a list it touches. */
  readonly Who: ComponentType<WhoProps>;
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
export function EndOrCancelDialog(props: EndOrCancelDialogProps) {
  const { facts, attempt, words, Who, focusKeep = false, onConfirm, onClose } = props;
  const { t } = useTranslation('meeting');
  return (
    <WriteDialog
      words={words}
      busy={attempt.busy}
      outcome={attempt.outcome}
      focusKeep={focusKeep}
      onConfirm={onConfirm}
      onLookAgain={() => void attempt.lookAgain()}
      onClose={onClose}
    >
      {props.lead}
      <dl className={styles['facts']}>
        <dt>{t('facts.when')}</dt>
        <dd>
          <MeetingTime facts={facts} />
        </dd>
        <dt>{t('people.members')}</dt>
        <dd>
          <Who meetingId={facts.id} seat="members" />
        </dd>
        <dt>{t('people.audience')}</dt>
        <dd>
          <Who meetingId={facts.id} seat="audience" />
        </dd>
      </dl>
      {props.children}
    </WriteDialog>
  );
}
