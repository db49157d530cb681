import { CloseCircleFilled, HourglassFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { approvalNote } from '#app/features/meeting/model/state.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import styles from './meeting-page.module.css';

/** Who has to act on a meeting that waits for approval or was refused: nobody can here. */
export function ApprovalNotice({ state }: Pick<MeetingFacts, 'state'>) {
  const { t } = useTranslation('meeting');
  const note = approvalNote(state);
  if (note === undefined) return null;
  const title = t(`approval.${note}.title`);
  return (
    <aside aria-label={title} className={styles['note']} data-tone={state}>
      {state === 'refused' ? (
        <CloseCircleFilled className={styles['noteIcon']} aria-hidden />
      ) : (
        <HourglassFilled className={styles['noteIcon']} aria-hidden />
      )}
      <p>
        <strong>{title}</strong>
      </p>
      <p>{t(`approval.${note}.what`)}</p>
    </aside>
  );
}
