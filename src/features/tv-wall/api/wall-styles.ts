import { queryOptions } from '@tanstack/react-query';
import { readWallStyle } from '../model/wall-style.ts';
import type { WallStyle } from '../model/wall-style.ts';
import { getTvWallStyle, listTvWallStyles } from '#app/api/generated/sdk.gen.ts';
import { readKey } from '#app/api/read-key.ts';
import { namesOf } from '#app/api/named.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

/** Styles of TV walls: contract, operations 68 and 69. Nothing here is ever written. */
export const wallStyleQueries = {
  /** Operation 68: id and name of each, the oldest first. */
  list: () =>
    queryOptions({
      queryKey: readKey('listTvWallStyles'),
      queryFn: async ({ signal }) => namesOf(await listTvWallStyles({ query: WHOLE_LIST, signal })),
    }),

  /** Operation 69: the geometry alone. */
  one: (styleId: string) =>
    queryOptions({
      queryKey: readKey('getTvWallStyle', { style_id: styleId }),
      queryFn: ({ signal }): Promise<WallStyle> => readStyle(styleId, false, signal),
      staleTime: 60_000,
    }),

  /** Operation 69 with `status` 1: what the channels do as well, at the moment it is asked. */
  live: (styleId: string) =>
    queryOptions({
      queryKey: readKey('getTvWallStyle', { style_id: styleId, status: 1 }),
      queryFn: ({ signal }): Promise<WallStyle> => readStyle(styleId, true, signal),
      staleTime: 10_000,
    }),
};

async function readStyle(id: string, live: boolean, signal: AbortSignal): Promise<WallStyle> {
  const answer = await getTvWallStyle({
    path: { style_id: id },
    query: live ? { status: 1 } : {},
    signal,
  });
  // an answer without the id is about what was asked for
  return readWallStyle({ ...answer, style_id: answer.style_id ?? id }, live);
}
