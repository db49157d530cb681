import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { useIsLeaving } from '../use-is-leaving.ts';

/** Typing rests so long before the address follows. */
const restMs = 300;

export interface TypedText {
  /** As it is typed; the address may be a little behind. */
  readonly text: string;
  /** Filters as soon as the page finds time. */
  readonly type: (typed: string) => void;
  /** The text is written with the rest of the view now. */
  readonly settle: (text: string) => void;
}

/**
 * A search that stands in the address. What is typed counts as soon as the page finds time; the address, which draws
 * everything around the list, follows when the typing rests. `write` puts the text there.
 */
export function useTypedText(inAddress: string, write: (text: string) => void): TypedText {
  const isLeaving = useIsLeaving();
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const [sent, setSent] = useState<string>();
  if (seen !== inAddress) {
    setSeen(inAddress);
    setSent(undefined);
    if (sent !== inAddress) setText(inAddress); // somebody else changed the address: Back, a link, a saved filter
  }
  const onRest = useEffectEvent((settled: string) => {
    setSent(settled);
    write(settled);
  });
  useEffect(() => {
    const settled = text.trim() === '' ? '' : text;
    if (settled === inAddress) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => {
      timer = setTimeout(() => (isLeaving() ? rest() : onRest(settled)), restMs);
    };
    rest();
    return () => clearTimeout(timer);
  }, [text, inAddress, isLeaving]);
  return {
    text,
    type: (typed) => startTransition(() => setText(typed)),
    settle: setText,
  };
}
