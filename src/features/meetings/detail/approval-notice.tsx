import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { approvalNote } from '#app/domain/meeting/state.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/** Who has to act on a meeting that waits for approval or was refused: nobody can here. */
export function ApprovalNotice({ state }: Pick<MeetingFacts, 'state'>) {
  const { t } = useTranslation('meeting');
  const note = approvalNote(state);
  if (note === undefined) return null;
  return (
    <Alert
      type={note === 'approved-elsewhere' ? 'info' : 'warning'}
      showIcon
      role="note"
      title={t(`approval.${note}.title`)}
      description={t(`approval.${note}.what`)}
    />
  );
}
