import { cancelBookedMeeting, getMeeting } from '#app/api/generated/sdk.gen.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { isMeetingGone } from '#app/api/refusal.ts';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { foundIf } from '#app/saving/outcome.ts';

/** Cancels meetings for one reason (contract, operation 7, "取消预约会议"). */
export function createCancelRun(meetings: readonly MeetingRow[], reason: string): JobRun {
  return createJobRun({
    items: meetings,
    prepare: ({ id, number }) => ({
      send: () => cancelBookedMeeting({ path: { conf_id: number }, body: { params: { reason } } }),
      look: async () => foundIf(await isGone(id)),
    }),
  });
}

async function isGone(id: string): Promise<boolean> {
  try {
    await getMeeting({ path: { meeting_id: id } });
    return false;
  } catch (error) {
    if (isMeetingGone(error)) return true;
    throw error;
  }
}
