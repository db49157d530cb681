import { useMutation } from '@tanstack/react-query';
import { message } from '#app/components/messages/messages.ts';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sameJson } from '#app/lib/json.ts';
import {
  foundSince,
  lookAgain,
  sendAndLook,
  type Outcome,
  type Prepared,
  type Try,
  type Write,
} from './outcome.ts';

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

/** An attempt, with the one before it, or a look for one that has ended. */
type Asked<Input, Made> =
  { readonly input: Input; readonly before: Ended<Input, Made> | undefined } | Ended<Input, Made>;

/**
 * Changes something on the platform. Only one attempt runs at a time, however often `run` is called. If the
 * answer is lost, the platform is read, and read again before the same is sent again.
 */
export function useWrite<Input = void, Made = unknown>(
  options: WriteOptions<Input, Made>,
): Writing<Input, Made> {
  const { prepare, onEnded } = options;
  const underWay = useRef(false);
  const tellBesides = useBesides();
  const mutation = useMutation({
    mutationFn: async (ask: Asked<Input, Made>) => {
      const { input } = ask;
      if ('outcome' in ask) return { ...(await lookAgain(ask)), input };
      const { before } = ask;
      const isSame = before !== undefined && sameJson(before.input, input);
      const found = isSame ? await foundSince(before) : undefined;
      return { ...(found ?? (await sendAndLook(() => prepare(input)))), input };
    },
    onSuccess: ({ write, outcome, input }) => {
      if (outcome.kind === 'done' && write !== undefined) void tellBesides(write);
      return onEnded?.(outcome, input);
    },
    // sends whatever the browser thinks of the network, and does not keep what was sent
    networkMode: 'always',
    gcTime: 0,
  });

  async function once(ask: Asked<Input, Made>) {
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
    run: (input) => once({ input, before: data }),
    lookAgain: async () => (data === undefined ? undefined : once(data)),
    clear: mutation.reset,
  };
}

/** Says that somebody else changed the same while a write was under way. It stays when the form has been left. */
function useBesides() {
  const { t, i18n } = useTranslation('editing');
  const labelOf = (word: string) => {
    const label: unknown = i18n.getResource(i18n.language, 'booking', `fields.${word}`);
    return typeof label === 'string' ? label : word;
  };
  return async ({ changedBesides }: Write) => {
    // a read that fails says nothing, and the write is done
    const words = (await changedBesides?.().catch(() => [])) ?? [];
    if (words.length === 0) return;
    const list = new Intl.ListFormat(i18n.language, { style: 'narrow' }).format(words.map(labelOf));
    message.warning({
      title: t('besides.title'),
      content: t('besides.why', { list }),
      duration: 0,
      role: 'alert',
    });
  };
}
