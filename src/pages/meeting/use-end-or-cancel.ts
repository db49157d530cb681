import { useMutation, useQueryClient } from '@tanstack/react-query';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
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

/** Ends or cancels: one write, a look where its answer was lost, and fresh data everywhere afterwards. */
export function useFatefulWrite({ meetingId, write, happened, onDone }: FatefulWrite) {
  const queryClient = useQueryClient();

  async function isDone(): Promise<boolean> {
    try {
      const query = meetingDetailQueries.meeting(meetingId);
      return happened(await queryClient.fetchQuery({ ...query, staleTime: 0, retry: 1 }));
    } catch (error) {
      if (isGone(error)) return true;
      throw error;
    }
  }

  function settled(outcome: WriteOutcome) {
    void queryClient.invalidateQueries({ queryKey: ['meetings'] });
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
