import { isJsonObject } from '#app/lib/json.ts';
import type { MeetingPeople } from './roles.ts';

/** Whether what a draft kept is people as the form holds them: of another shape it is none. */
export function isPeople(value: unknown): value is MeetingPeople {
  if (!isJsonObject(value)) return false;
  const lists = ['members', 'audience', 'vips', 'keepCalling', 'contentSharers'].map(
    (key) => value[key],
  );
  const singles = [value['chair'], value['speaker']];
  return (
    lists.every((list) => Array.isArray(list) && list.every(isPerson)) &&
    singles.every((one) => one === null || isPerson(one))
  );
}

/** Whether what a draft kept is a person. */
export function isPerson(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value['account'] === 'string' &&
    typeof value['kind'] === 'string' &&
    typeof value['name'] === 'string'
  );
}
