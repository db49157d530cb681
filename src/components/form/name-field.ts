import type { SyntheticEvent } from 'react';
import { typedName } from '#app/lib/foreign-text.ts';

/**
 * The name in a field that has just changed, without the characters that only a computer sees; they leave the field
 * too, and the caret stays.
 */
export function nameIn({ currentTarget: field }: SyntheticEvent<HTMLInputElement>): string {
  const { value, selectionEnd } = field;
  const name = typedName(value);
  if (name !== value) {
    const caret = typedName(value.slice(0, selectionEnd ?? value.length)).length;
    field.value = name;
    field.setSelectionRange(caret, caret);
  }
  return name;
}
