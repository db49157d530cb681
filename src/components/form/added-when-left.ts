import type { FocusEvent, KeyboardEvent } from 'react';
import { shortcutKey } from '#app/lib/keys.ts';

/** Whether a key saves the form: Ctrl+S or Cmd+S. */
export function isSaveKey(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return shortcutKey(event) === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Whether a key sends the form from wherever the focus is: Ctrl+Enter or Cmd+Enter. */
export function isSendKey({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

/**
 * Props of what holds a box and the button that adds its text. Text left in the box counts as added once the focus
 * leaves, and on the key that saves or sends. It takes the focus itself, so that a click beside its controls does not leave it.
 */
export function addedWhenLeft(add: () => void) {
  return {
    tabIndex: -1,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      // the focus stays where it is while another window is in front
      const isInside = [relatedTarget, document.activeElement].some(
        (element) => element instanceof Node && currentTarget.contains(element),
      );
      if (!isInside) add();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isSaveKey(event) || isSendKey(event)) add();
    },
  };
}
