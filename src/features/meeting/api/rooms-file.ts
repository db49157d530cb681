import { browserPath } from '#app/lib/base-path.ts';
import { queryOptions } from '@tanstack/react-query';
import { isMissingFile } from '#app/api/file-beside.ts';
import { readRoomsJson, type ReadRooms } from '../model/known-rooms.ts';

/** What became of the file of rooms beside the app; without one there are none. */
export type RoomsFile = ReadRooms | { readonly problem: 'not-a-list' };

const NONE: ReadRooms = { rooms: [], problems: [] };

/** `rooms.json` beside the app: the rooms that whoever runs the console gives to everybody. */
export const roomsFileQuery = () =>
  queryOptions({
    queryKey: ['rooms.json'],
    queryFn: async ({ signal }): Promise<RoomsFile> => {
      const headers = { Accept: 'application/json' };
      const response = await fetch(browserPath('/rooms.json'), {
        cache: 'no-store',
        headers,
        signal,
      });
      if (isMissingFile(response)) return NONE;
      if (!response.ok) throw new Error(`rooms.json: ${response.status}`);
      return readRoomsJson(await response.text()) ?? { problem: 'not-a-list' };
    },
    staleTime: 10 * 60_000,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
  });
