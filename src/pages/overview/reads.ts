import type { QueryClient } from '@tanstack/react-query';
import { LONG_AGO } from '#app/api/running-meetings.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { meetingQueries } from '#app/features/meeting/api/meetings.ts';

/** Rows of a block: what one takes in at a glance, however many are answered. */
export const ROWS = 6;
const rows = { first: 0, count: ROWS };
/** How often what is looked at is read again. */
export const quietly = 30_000;

const filters = (state: number) => ({ state, descending: false });

/** The first rows of a state from now on, and how many there are: operation 3. */
export const overviewReads = {
  running: () => meetingQueries.page(filters(MeetingState.Running), rows),
  booked: () => meetingQueries.page(filters(MeetingState.Booked), rows),
  awaiting: () => meetingQueries.page(filters(MeetingState.AwaitingApproval), rows),
  refused: () => meetingQueries.page(filters(MeetingState.Refused), rows),
  /** Whether there has ever been a meeting. */
  any: () => meetingQueries.page({ from: LONG_AGO, descending: true }, { first: 0, count: 1 }),
};

/** Starts the first reads beside the page's own code; failures are the page's to show. */
export function startOverviewRead(queryClient: QueryClient): void {
  void queryClient.prefetchQuery(overviewReads.running());
  void queryClient.prefetchQuery(overviewReads.booked());
}
