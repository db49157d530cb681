import { startTransition, useEffect, useState } from 'react';

/**
 * A value once it has stood still for so many milliseconds; at first, the value itself. What follows from it waits its
 * turn: it takes no frame from what is typed or dragged by then.
 */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const settle = () => startTransition(() => setSettled(value));
    const timer = setTimeout(settle, milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
