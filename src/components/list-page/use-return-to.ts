import { useEffect, useRef } from 'react';
import { focusIsLost } from './focus-is-lost.ts';

/**
 * Closing what is open leads back to its place in the list.
 * @param open key of what is open
 * @param linkOf the link that opens what has this key, once the list stands again
 */
export function useReturnTo(
  open: string | undefined,
  linkOf: (key: string) => HTMLElement | null | undefined,
): void {
  const last = useRef(open);
  useEffect(() => {
    const closed = open === undefined ? last.current : undefined;
    last.current = open;
    if (closed !== undefined && focusIsLost()) linkOf(closed)?.focus();
  });
}
