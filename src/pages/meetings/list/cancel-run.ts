import { isApiError } from '#app/api/api-error.ts';
import { cancelBookedMeeting, getMeeting } from '#app/api/generated/sdk.gen.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { foundIf } from '#app/saving/outcome.ts';

/** The meeting was cancelled, or is not there any more (field notes, section 3). */
const goneCodes: ReadonlySet<number | undefined> = new Set([51_106, 51_104]);

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
    if (isApiError(error) && goneCodes.has(error.code)) return true;
    throw error;
  }
}
