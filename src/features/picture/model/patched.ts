import { sameJson } from '#app/lib/json.ts';

/** `value` with `patch` applied; the same object if that changes nothing. */
export function patched<T extends object>(value: T, patch: Partial<NoInfer<T>>): T {
  const next = { ...value, ...patch };
  return sameJson(value, next) ? value : next;
}
