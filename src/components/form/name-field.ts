import type { ChangeEvent } from 'react';
import { typedName } from '#app/lib/foreign-text.ts';

/**
 * The name in a field that has just changed, without the characters that only a computer sees; they leave the field
 * too, and the caret stays. A composition is left alone: input methods put such characters between syllables.
 */
export function nameIn({ target, nativeEvent }: ChangeEvent<HTMLInputElement>): string {
  const { value, selectionEnd } = target;
  if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) return value;
  const name = typedName(value);
  if (name !== value) {
    const caret = typedName(value.slice(0, selectionEnd ?? value.length)).length;
    target.value = name;
    target.setSelectionRange(caret, caret);
  }
  return name;
}
