import { useEffect } from 'react';

/** Saves on Ctrl+S or Cmd+S, wherever the focus is. */
export function useSaveKey(save: () => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (event.key !== 's' || !chord || event.defaultPrevented) return;
      event.preventDefault();
      save();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
}
