import { isJsonObject, sameJson } from '#app/lib/json.ts';

/**
 * The problems of a form, split: those of the object as it was opened are told and kept, because the platform
 * took it so; only new ones prevent saving.
 */
export function splitProblems<Problem>(
  now: readonly Problem[],
  opened: readonly Problem[],
): { readonly fresh: readonly Problem[]; readonly earlier: readonly Problem[] } {
  // thousands of people have thousands of problems: each is compared with those of its kind only
  const before = Map.groupBy(opened, kindOf);
  const { fresh = [], earlier = [] } = Object.groupBy(now, (problem) =>
    before.get(kindOf(problem))?.some((one) => isNoWorse(problem, one)) ? 'earlier' : 'fresh',
  );
  return { fresh, earlier };
}

/** Equal for problems that differ at most in how much of something is too much. */
function kindOf(problem: unknown): string {
  return JSON.stringify(problem, (field, value: unknown) => {
    if (field === 'count' && typeof value === 'number') return 0;
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** The same problem; a smaller `count` of what is too much is no new one. */
function isNoWorse(now: unknown, before: unknown): boolean {
  if (!isJsonObject(now) || !isJsonObject(before)) return sameJson(now, before);
  const fields = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...fields].every((field) => {
    const [is, was] = [now[field], before[field]];
    if (field === 'count' && typeof is === 'number' && typeof was === 'number') return is <= was;
    return isNoWorse(is, was);
  });
}
