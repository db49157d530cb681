import { useMutation } from '@tanstack/react-query';
import { getMeeting } from '#app/api/generated/sdk.gen.ts';
import type { MeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { isGone } from './use-meeting.ts';
import { look, writeAndLook, type WriteOutcome } from '#app/saving/write-and-look.ts';

interface FatefulWrite {
  readonly meetingId: string;
  readonly write: () => Promise<unknown>;
  /** Whether a meeting read afterwards shows that it happened; one that is gone always does. */
  readonly happened: (meeting: MeetingDetailAnswer) => boolean;
  readonly onDone: (answerLost: boolean) => void;
}

/** Ends or cancels: one write, and a look where its answer was lost. */
export function useFatefulWrite({ meetingId, write, happened, onDone }: FatefulWrite) {
  async function isDone(): Promise<boolean> {
    try {
      return happened(await getMeeting({ path: { meeting_id: meetingId } }));
    } catch (error) {
      if (isGone(error)) return true;
      throw error;
    }
  }

  function settled(outcome: WriteOutcome) {
    if (outcome.outcome === 'done') onDone(outcome.answerLost);
  }

  const attempt = useMutation({
    mutationFn: (lost?: { readonly error: unknown }) =>
      lost ? look(lost.error, isDone) : writeAndLook({ write, isDone }),
    onSuccess: settled,
  });

  return {
    busy: attempt.isPending,
    /** How the last attempt ended; nothing while one runs. */
    outcome: attempt.data,
    run: () => attempt.mutate(undefined),
    lookAgain: (error: unknown) => attempt.mutate({ error }),
  };
}
