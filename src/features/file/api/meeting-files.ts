import { queryOptions } from '@tanstack/react-query';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { listMeetingFiles } from '#app/api/generated/sdk.gen.ts';
import { readKey } from '#app/api/read-key.ts';

/** Lists of several meetings at once leave connections free for what somebody waits for. */
const inTurn = fewAtOnce(4);

export const meetingFileQueries = {
  /** Operation 72: the files of a meeting, or those staged under a key. */
  list: (meetingId: string) =>
    queryOptions({
      queryKey: readKey('listMeetingFiles', { meeting_id: meetingId }),
      queryFn: ({ signal }) =>
        inTurn(signal, () => listMeetingFiles({ path: { id: meetingId }, signal })),
    }),
};
