import { onPlatformClock, platformNow } from '#app/api/platform-clock.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meetingDetailQueries, readsOfMeeting } from '#app/features/meeting/api/meeting-detail.ts';
import { isMeetingGone } from '#app/api/refusal.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { meetingStates } from '#app/features/meeting/model/state.ts';
import { bookingOfMeeting, meetingFacts, nextTurn } from './meeting-facts.ts';

/** How often a meeting that is still to change is read again while it is looked at. */
const quietly = 30_000;
/** After a start or an end, time for the platform to move the meeting on. */
const grace = 2_000;
/** The longest a browser waits for; a later turn is waited for in several steps. */
const longestWait = 2 ** 31 - 1;

/** The meeting, read again while it may change; and the booking behind it where there is one. */
export function useMeeting(meetingId: string) {
  const queryClient = useQueryClient();
  const bookingOffered = useOffered('getBookedMeeting').offered;
  const meeting = useQuery({
    ...meetingDetailQueries.meeting(meetingId),
    refetchInterval: ({ state: { data, error } }) =>
      data && !isMeetingGone(error) && isLive(data.state) ? quietly : false,
  });
  const facts = meeting.data && meetingFacts(meeting.data);
  const booking = useQuery({
    ...meetingDetailQueries.booking(meetingId, facts?.conferenceId ?? ''),
    enabled: bookingOffered && Boolean(facts?.conferenceId) && hasBooking(meeting.data?.state),
  });

  const turn = facts && nextTurn(facts, onPlatformClock(meeting.dataUpdatedAt));
  useEffect(() => {
    if (turn === undefined) return undefined;
    const wait = Math.min(Math.max(turn - platformNow(), 0) + grace, longestWait);
    const timer = setTimeout(
      () => void queryClient.invalidateQueries(readsOfMeeting(meetingId)),
      wait,
    );
    return () => clearTimeout(timer);
  }, [turn, meetingId, queryClient]);

  const bookingOfIt = bookingOfMeeting(booking.data, meetingId);
  return {
    meeting,
    booking,
    facts,
    bookingOfIt,
    /** Operation 9 answers another meeting under its number. */
    isNumberOfAnother: booking.data !== undefined && bookingOfIt === undefined,
  };
}

function isLive(state: number | undefined): boolean {
  const name = meetingStates.nameOf(state ?? 0);
  return name === 'booked' || name === 'running' || name === 'awaiting-approval';
}

/** Operation 9 knows meetings that have not begun. */
function hasBooking(state: number | undefined): boolean {
  const name = meetingStates.nameOf(state ?? 0);
  return name === 'booked' || name === 'awaiting-approval' || name === 'refused';
}
