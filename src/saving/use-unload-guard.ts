import { useEffect } from 'react';

/** Makes the browser ask before the window is closed or reloaded while that would lose something. */
export function useUnloadGuard(loses: boolean): void {
  useEffect(() => {
    if (!loses) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [loses]);
}
