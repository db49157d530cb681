import { use, useCallback } from 'react';
import { UNSAFE_DataRouterContext } from 'react-router';

/**
 * Tells whether the way to another page is being taken right now: an address written meanwhile would call it off. The
 * router draws that only when it finds time.
 */
export function useIsLeaving(): () => boolean {
  const router = use(UNSAFE_DataRouterContext)?.router;
  return useCallback(
    () => router !== undefined && router.state.navigation.state !== 'idle',
    [router],
  );
}
