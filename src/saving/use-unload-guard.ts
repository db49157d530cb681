import { useEffect } from 'react';

/** The browser asks before the window is closed or reloaded, while something would be lost by it. */
export function useUnloadGuard(loses: boolean): void {
  useEffect(() => {
    if (!loses) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [loses]);
}
