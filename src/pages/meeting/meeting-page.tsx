import { useParams } from 'react-router';
import { MeetingView } from './meeting-view.tsx';

/** Route component: one meeting, beside the list or, on a narrow screen, instead of it. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  return <MeetingView key={meetingId} meetingId={meetingId} />;
}
