import { useCallback, type KeyboardEvent } from 'react';
import type { EditHistory } from './edits.ts';
import { shortcutKey } from '#app/lib/keys.ts';

/**
 * The keys of undo and redo (Ctrl or Cmd with Z, Shift+Z, Y) for whatever holds the focus inside the
 * element that gets this handler. In a text field they belong to what is being typed.
 */
export function useHistoryKeys(history: EditHistory): (event: KeyboardEvent) => void {
  const { undo, redo } = history;
  return useCallback(
    (event) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (isTextField(event.target)) return;
      const key = shortcutKey(event);
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    },
    [undo, redo],
  );
}

const NO_TEXT = ['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color'];

/** Where keys belong to what is being typed. */
export function isTextField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
