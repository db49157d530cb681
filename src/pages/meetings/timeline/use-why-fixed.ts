import { useTranslation } from 'react-i18next';
import { obstacleToMove } from '../actions/may-be-moved.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';

/** Says why a meeting keeps its time; empty for one that can be moved. */
export function useWhyFixed(): (meeting: TimelineMeeting) => string {
  const { t } = useTranslation('timeline');
  const { t: meetingText } = useTranslation('meeting');
  return (meeting) => {
    const obstacle = obstacleToMove(meeting);
    return obstacle === undefined
      ? ''
      : t('move.fixed', { reason: meetingText(`obstacles.${obstacle}`) });
  };
}
