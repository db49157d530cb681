import { useCallback, useSyncExternalStore } from 'react';

/** Follows a CSS media query. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Below this width the console is one column with a bottom bar. */
export const narrowScreen = '(max-width: 767px)';
