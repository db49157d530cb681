import { useParams } from 'react-router';
import { PrintedInstead } from '#app/components/print/printed-instead.tsx';
import { MeetingView } from './meeting-view.tsx';
import { PrintedMeeting } from './print/printed-meeting.tsx';

/** Route component: one meeting, beside the list or, on a narrow screen, instead of it. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  return (
    <>
      <MeetingView key={meetingId} meetingId={meetingId} />
      <PrintedInstead>
        <PrintedMeeting meetingId={meetingId} />
      </PrintedInstead>
    </>
  );
}
