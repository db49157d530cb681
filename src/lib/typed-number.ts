import { typedText } from './typed/typed-text.ts';

/**
 * A number that people type: the number that the text says, full-width digits too; the text itself while it says none,
 * so that what is half typed stays wherever the value goes. Every check refuses a text.
 */
export type TypedNumber = number | string;

export function typedNumber(text: string): TypedNumber {
  const plain = typedText(text);
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** NaN while it is none. */
export function numberOf(typed: TypedNumber): number {
  return typeof typed === 'number' ? typed : Number.NaN;
}

/** The least and the greatest whole number that a field takes. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
}

export type NumberProblem = 'missing' | 'invalid' | 'whole' | 'range';

/** What is wrong with a number that has to be whole and within limits. */
export function numberProblem(
  typed: TypedNumber,
  { min, max }: NumberLimits,
): NumberProblem | undefined {
  if (typeof typed === 'string') return typed.trim() === '' ? 'missing' : 'invalid';
  if (Number.isNaN(typed)) return 'missing';
  if (typed < min || typed > max) return 'range';
  return Number.isInteger(typed) ? undefined : 'whole';
}
