/** Ignores which meeting people are in and how the platform spells their names: neither counts as a change. */
export function samePeople(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(samePeople);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([word]) => word !== 'meetingNumber' && word !== 'name')
      .map(([word, inner]) => [word, samePeople(inner)]),
  );
}
