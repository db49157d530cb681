import { useEffect, type RefObject } from 'react';
import { useStable } from '#app/components/use-stable.ts';

/**
 * The focus stands where the keys work as soon as a designer is there, unless it is at something nearer than the screen
 * around the designer.
 */
export function useFirstFocus(root: RefObject<HTMLElement | null>, focus: () => void): void {
  const take = useStable(focus);
  useEffect(() => {
    const { activeElement } = document;
    if (root.current !== null && activeElement?.contains(root.current) === true) take();
  }, [root, take]);
}
