import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Attendee } from '#app/api/generated/types.gen.ts';
import { SHEET_ROWS } from '#app/components/print/sheet-rows.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { useInvitationLink } from '#app/features/meeting/invitation/use-invitation-link.ts';
import type { InvitedMeeting } from '#app/features/meeting/model/invitation.ts';
import type { Seat } from '#app/features/people/model/roles.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { attendeeRow, rowContext, type AttendeeRow } from '../attendee-rows.ts';
import { invitedMeeting, type MeetingFacts } from '../meeting-facts.ts';
import { useMeeting } from '../use-meeting.ts';

/** What a meeting's sheet contains. */
export interface MeetingSheetContent {
  readonly facts: MeetingFacts;
  /** Undefined where the platform returns no start. */
  readonly invited: InvitedMeeting | undefined;
  readonly people: Readonly<Record<Seat, PrintedPeople>>;
}

export interface PrintedPeople {
  readonly rows: readonly AttendeeRow[];
  readonly total: number;
}

/** Reads everything for a meeting's sheet, people up to the most that are printed. */
export function useMeetingSheet(meetingId: string) {
  const { meeting, facts, bookingOfIt } = useMeeting(meetingId);
  const { isReading: isLinkReading, withLinks, link } = useInvitationLink(meetingId);
  const members = usePeople(meetingId, 'members');
  const audience = usePeople(meetingId, 'audience');
  const reads = [meeting, link, members, audience];
  let content: MeetingSheetContent | undefined;
  if (facts !== undefined) {
    const context = rowContext(facts, bookingOfIt);
    const printed = ({ people, total }: typeof members): PrintedPeople => ({
      rows: people.map((person, place) => attendeeRow(person, place, context)),
      total,
    });
    const invited = invitedMeeting(facts);
    content = {
      facts,
      invited: invited && withLinks(invited),
      people: { members: printed(members), audience: printed(audience) },
    };
  }
  return {
    content,
    isReading: meeting.isPending || isLinkReading || members.isReading || audience.isReading,
    error: reads.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => {
      for (const { error, refetch } of reads) if (error !== null) void refetch();
    },
  };
}

function usePeople(meetingId: string, seat: Seat) {
  const offered = {
    members: useOffered('listMeetingMembers'),
    audience: useOffered('listMeetingAudiences'),
  }[seat].offered;
  const list = useInfiniteQuery({
    ...meetingDetailQueries.people(meetingId, seat),
    enabled: offered,
  });
  const { data, error, isFetching, isPending, hasNextPage, fetchNextPage, refetch } = list;
  const people: readonly Attendee[] = data?.pages.flatMap((page) => page.people) ?? [];
  const wantsMore = hasNextPage && people.length < SHEET_ROWS && error === null;
  useEffect(() => {
    if (wantsMore && !isFetching) void fetchNextPage();
  }, [wantsMore, isFetching, fetchNextPage]);
  return {
    people,
    total: data?.pages[0]?.total ?? 0,
    isReading: offered && error === null && (isPending || wantsMore),
    error,
    refetch,
  };
}
