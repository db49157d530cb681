import { foldWidth } from '#app/domain/fold-width.ts';

/**
 * The number that a text says, full-width digits too; NaN for anything that is none. What is typed
 * half stays in its box while the value carries NaN, which every check refuses.
 */
export function numberOf(text: string): number {
  const plain = foldWidth(text).trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What stands in the box: what was typed as long as it says the value, else the value. */
export function textFor(value: number, typed: string): string {
  if (Object.is(numberOf(typed), value)) return typed;
  return Number.isNaN(value) ? '' : String(value);
}
