import { getMeeting } from '#app/api/generated/sdk.gen.ts';
import type { MeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { isMeetingGone } from '#app/api/refusal.ts';
import { foundIf } from '#app/saving/outcome.ts';
import { useWrite, type Writing } from '#app/saving/use-write.ts';

interface EndOrCancelWrite {
  readonly meetingId: string;
  readonly write: () => Promise<unknown>;
  /** Whether a meeting read afterwards shows that the write took effect; a deleted one always does. */
  readonly happened: (meeting: MeetingDetailAnswer) => boolean;
  readonly onDone: (answerLost: boolean) => void;
}

/** Ends or cancels: one write, and a look where its answer was lost. */
export function useEndOrCancel(options: EndOrCancelWrite): Writing {
  const { meetingId, write, happened, onDone } = options;

  return useWrite({
    prepare: () => ({ send: write, look: async () => foundIf(await isDone()) }),
    onEnded: (outcome) => {
      if (outcome.kind === 'done') onDone(outcome.answerLost);
    },
  });

  async function isDone(): Promise<boolean> {
    try {
      return happened(await getMeeting({ path: { meeting_id: meetingId } }));
    } catch (error) {
      if (isMeetingGone(error)) return true;
      throw error;
    }
  }
}
