/** `?q=…&sort=…` of the words that say something, in their order; empty when none does. */
export function addressSearch(words: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(words).flatMap(([name, value = '']) =>
    value.trim() === '' ? [] : [[name, value]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
