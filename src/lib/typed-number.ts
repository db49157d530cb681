import { foldWidth } from './fold-width.ts';

/**
 * A number that people type: the number that the text says, full-width digits too; the text itself while it says none,
 * so that what is half typed stays wherever the value goes. Every check refuses a text.
 */
export type TypedNumber = number | string;

export function typedNumber(text: string): TypedNumber {
  const plain = foldWidth(text).trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** NaN while it is none. */
export function numberOf(typed: TypedNumber): number {
  return typeof typed === 'number' ? typed : Number.NaN;
}

/** The text of the field: the last typed text while it parses to the value, else the value. */
export function textOfTyped(value: TypedNumber, text: string): string {
  return typedNumber(text) === value ? text : String(value);
}
