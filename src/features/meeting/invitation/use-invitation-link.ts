import { useQuery } from '@tanstack/react-query';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { meetingDetailQueries } from '../api/meeting-detail.ts';
import type { InvitedMeeting } from '../model/invitation.ts';
import { webAddress } from './web-address.ts';

/** The read of a meeting's links (operation 12), and how to add them to what is known of the meeting. */
export function useInvitationLink(meetingId: string) {
  const { offered, reason } = useOffered('getMeetingLink');
  const link = useQuery({ ...meetingDetailQueries.link(meetingId), enabled: offered });
  const joinLink = link.data?.conf_link?.trim();
  const liveLink = link.data?.live_url?.trim();
  const withLinks = (meeting: InvitedMeeting): InvitedMeeting => {
    const joinUrl = webAddress(joinLink);
    const liveUrl = webAddress(liveLink);
    return { ...meeting, ...(joinUrl && { link: joinUrl }), ...(liveUrl && { liveUrl }) };
  };
  return {
    offered,
    reason,
    link,
    joinLink,
    liveLink,
    isReading: offered && link.isPending,
    withLinks,
  };
}
