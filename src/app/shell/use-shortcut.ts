import { useEffectEvent, useLayoutEffect } from 'react';

/** Runs something on a key chord, `mod` being Ctrl or ⌘: `mod+k`, `mod+shift+a`. */
export function useShortcut(chord: string, run: () => void): void {
  const onChord = useEffectEvent(run);
  // in place with the page itself: a chord struck as it appears is not lost
  useLayoutEffect(() => {
    const keys = chord.split('+');
    const letter = keys.at(-1);
    function onKeyDown(event: KeyboardEvent) {
      if (
        event.key.toLowerCase() === letter &&
        (event.ctrlKey || event.metaKey) === keys.includes('mod') &&
        event.shiftKey === keys.includes('shift') &&
        !event.altKey
      ) {
        event.preventDefault();
        onChord();
      }
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [chord]);
}
