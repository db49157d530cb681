import { useEffect, useRef } from 'react';

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
    if (open === undefined && last.current !== undefined) linkOf(last.current)?.focus();
    last.current = open;
  });
}
