/**
 * The name that a text is.
 * @throws RangeError that lists the names there are
 */
export function oneOf<Name extends string>(
  what: string,
  names: readonly Name[],
  given: unknown,
): Name {
  const name = names.find((known) => known === given);
  if (name === undefined) {
    throw new RangeError(`no such ${what}: ${String(given)} (${names.join(', ')})`);
  }
  return name;
}
