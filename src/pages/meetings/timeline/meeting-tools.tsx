import { ClockCircleOutlined, CopyOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { obstacleToMove } from '../actions/may-be-moved.ts';
import { useCopyInvitation } from '../actions/use-copy-invitation.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import styles from './timeline.module.css';

interface MeetingToolsProps {
  readonly meeting: TimelineMeeting;
  readonly onChangeTime: () => void;
}

/** What the timeline adds to the details of the meeting that is open beside it. */
export function MeetingTools({ meeting, onChangeTime }: MeetingToolsProps) {
  const { t } = useTranslation('meetings');
  const { offered } = useOffered('updateBookedMeeting');
  const copy = useCopyInvitation();
  const [isCopying, setCopying] = useState(false);
  const mayMove = offered && obstacleToMove(meeting) === undefined;
  return (
    <div className={styles['tools']}>
      {mayMove && (
        <Button icon={<ClockCircleOutlined aria-hidden />} onClick={onChangeTime}>
          {t('menu.time')}
        </Button>
      )}
      <Button
        icon={<CopyOutlined aria-hidden />}
        loading={isCopying}
        onClick={() => {
          setCopying(true);
          void copy(meeting).finally(() => setCopying(false));
        }}
      >
        {t('menu.copy')}
      </Button>
    </div>
  );
}
