import { MeetingSheet } from './meeting-sheet.tsx';
import { useMeetingSheet } from './use-meeting-sheet.ts';

/** The sheet of a meeting whose page is printed by the browser's own command. */
export function PrintedMeeting({ meetingId }: { readonly meetingId: string }) {
  const { content } = useMeetingSheet(meetingId);
  return content && <MeetingSheet content={content} showPassword={false} />;
}
