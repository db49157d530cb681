import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { lookAgain, sendAndLook, type Outcome, type Prepared, type Try } from './outcome.ts';

interface WriteOptions<Input, Made> {
  /** Everything that comes before something is sent; answers the write. */
  readonly prepare: (input: Input) => Prepared<Made> | Promise<Prepared<Made>>;
  /** Called with how each try, and each look for it, ended; it is busy until this is done as well. */
  readonly onEnded?: (outcome: Outcome<Made>, input: Input) => void | Promise<void>;
}

export interface Writing<Input = void, Made = unknown> {
  readonly busy: boolean;
  /** How the last try ended; nothing while one is under way. */
  readonly outcome: Outcome<Made> | undefined;
  /** What the last try that has ended was about. */
  readonly sent: Input | undefined;
  /** When the last try began: tells one failure from the next. */
  readonly since: number;
  /** Answers nothing where a try is under way already. */
  readonly run: (input: Input) => Promise<Outcome<Made> | undefined>;
  /** Looks again for what became of the last try. */
  readonly lookAgain: () => Promise<Outcome<Made> | undefined>;
  /** Forgets how the last try ended. */
  readonly clear: () => void;
}

interface Ended<Input, Made> extends Try<Made> {
  readonly input: Input;
}

/**
 * Changes something on the platform: one try at a time however often it is asked for, a look where the
 * answer was lost, and nothing ever sent again by itself.
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
    // it is tried whatever the browser thinks of the network, and what was sent is not kept
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
