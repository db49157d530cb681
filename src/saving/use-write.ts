import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { lookAgain, sendAndLook, type Outcome, type Prepared, type Try } from './outcome.ts';

interface WriteOptions<Input, Made> {
  /** Does everything that comes before sending, and returns the write. */
  readonly prepare: (input: Input) => Prepared<Made> | Promise<Prepared<Made>>;
  /** Called with the outcome of each attempt and of each look; the write stays busy until this settles. */
  readonly onEnded?: (outcome: Outcome<Made>, input: Input) => void | Promise<void>;
}

export interface Writing<Input = void, Made = unknown> {
  readonly busy: boolean;
  /** The outcome of the last attempt; undefined while one is in progress. */
  readonly outcome: Outcome<Made> | undefined;
  /** The input of the last attempt that has ended. */
  readonly sent: Input | undefined;
  /** When the last attempt began; distinguishes one failure from the next. */
  readonly since: number;
  /** Resolves to undefined if an attempt is already in progress. */
  readonly run: (input: Input) => Promise<Outcome<Made> | undefined>;
  /** Reads the platform again to find out how the last attempt ended. */
  readonly lookAgain: () => Promise<Outcome<Made> | undefined>;
  /** Clears the outcome of the last attempt. */
  readonly clear: () => void;
}

interface Ended<Input, Made> extends Try<Made> {
  readonly input: Input;
}

/**
 * Changes something on the platform. Only one attempt runs at a time, however often `run` is called. If the
 * answer is lost, the platform is read.
 */
export function useWrite<Input = void, Made = unknown>(
  options: WriteOptions<Input, Made>,
): Writing<Input, Made> {
  const { prepare, onEnded } = options;
  const underWay = useRef(false);
  const mutation = useMutation({
    mutationFn: async (ask: { readonly input: Input } | Ended<Input, Made>) => {
      const { input } = ask;
      const ended =
        'outcome' in ask ? await lookAgain(ask) : await sendAndLook(() => prepare(input));
      return { ...ended, input };
    },
    onSuccess: ({ outcome, input }) => onEnded?.(outcome, input),
    // sends whatever the browser thinks of the network, and does not keep what was sent
    networkMode: 'always',
    gcTime: 0,
  });

  async function once(ask: { readonly input: Input } | Ended<Input, Made>) {
    if (underWay.current) return undefined;
    underWay.current = true;
    try {
      return (await mutation.mutateAsync(ask)).outcome;
    } finally {
      underWay.current = false;
    }
  }

  const { data } = mutation;
  return {
    busy: mutation.isPending,
    outcome: data?.outcome,
    sent: data?.input,
    since: mutation.submittedAt,
    run: (input) => once({ input }),
    lookAgain: async () => (data === undefined ? undefined : once(data)),
    clear: mutation.reset,
  };
}
