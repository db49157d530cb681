import type { Query } from '@tanstack/react-query';
import { isJsonObject, type JsonObject } from '#app/domain/json.ts';

/** A composed picture that has an image behind it. */
export interface ImageUse {
  /** Of the meeting, template or preset; empty where it has none. */
  readonly name: string;
  /** Of what a preset belongs to, where that was read too. */
  readonly owner: string;
}

/** A picture has at most dozens of panes; longer lists are rows of tables, which hold no pictures. */
const longestList = 200;

/**
 * Who uses an image, among what was read already. The platform cannot be asked: this is all that can be known
 * without reading every meeting, template and preset.
 */
export function knownUses(
  queries: readonly Pick<Query, 'queryKey' | 'state'>[],
  imageId: string,
): readonly ImageUse[] {
  const names = meetingNames(queries);
  const uses = queries.flatMap(({ queryKey, state }) => {
    const owner = names.get(meetingOf(queryKey)) ?? '';
    return namesIn(state.data, imageId).map((name) => ({
      name: name === '' ? owner : name,
      owner: name === '' || name === owner ? '' : owner,
    }));
  });
  const byWords = new Map(uses.map((use) => [`${use.name}\n${use.owner}`, use]));
  return [...byWords.values()];
}

/** Of every picture within with that image: its own name, else the nearest one around it. */
function namesIn(value: unknown, imageId: string, around = ''): readonly string[] {
  if (Array.isArray(value)) {
    if (value.length > longestList) return [];
    return value.flatMap((item: unknown) => namesIn(item, imageId, around));
  }
  if (!isJsonObject(value) || value instanceof Blob) return [];
  const name = textIn(value, 'name') || around;
  const own = value['background_image'] === imageId ? [name] : [];
  return [...own, ...Object.values(value).flatMap((inner) => namesIn(inner, imageId, name))];
}

/** By the keys of everything read about one meeting: `['meetings', 'detail', id, …]`. */
function meetingOf(key: readonly unknown[]): unknown {
  return key[0] === 'meetings' && key[1] === 'detail' ? key[2] : undefined;
}

function meetingNames(
  queries: readonly Pick<Query, 'queryKey' | 'state'>[],
): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>();
  for (const { queryKey, state } of queries) {
    const data: unknown = state.data;
    if (meetingOf(queryKey) === undefined || !isJsonObject(data)) continue;
    if (queryKey[3] === 'meeting') names.set(queryKey[2], textIn(data, 'name'));
  }
  return names;
}

function textIn(object: JsonObject, key: string): string {
  const value = object[key];
  return typeof value === 'string' ? value : '';
}
