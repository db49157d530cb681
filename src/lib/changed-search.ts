/**
 * What an address is to say: `newest`, with all that `wanted` says otherwise than `shown`, which it was made from. What
 * was changed since `shown`, and is not drawn yet, stays.
 */
export function changedSearch(
  shown: URLSearchParams,
  wanted: URLSearchParams,
  newest: URLSearchParams,
): URLSearchParams {
  if (newest.toString() === shown.toString()) return wanted;
  const changed = new URLSearchParams(newest);
  for (const name of new Set([...shown.keys(), ...wanted.keys()])) {
    const values = wanted.getAll(name);
    if (values.join('\n') === shown.getAll(name).join('\n')) continue;
    changed.delete(name);
    for (const value of values) changed.append(name, value);
  }
  return changed;
}
