/** Splits a list of names written as text: `words('a b c')` is `['a', 'b', 'c']`. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
