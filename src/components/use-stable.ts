import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function every time, which does what the latest one does: for handlers, not while drawing. */
export function useStable<Args extends readonly unknown[], Result>(
  handler: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
