import { isJsonObject, sameJson } from '#app/lib/json.ts';

/**
 * The problems of a form, split: those of the object as it was opened are told and kept, because the platform
 * took it so; only new ones prevent saving.
 */
export function splitProblems<Problem>(
  now: readonly Problem[],
  opened: readonly Problem[],
): { readonly fresh: readonly Problem[]; readonly earlier: readonly Problem[] } {
  const wasThere = (problem: Problem) => opened.some((before) => isNoWorse(problem, before));
  return {
    fresh: now.filter((problem) => !wasThere(problem)),
    earlier: now.filter(wasThere),
  };
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
