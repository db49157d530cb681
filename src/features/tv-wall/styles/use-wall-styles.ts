import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Named } from '#app/api/named.ts';
import { wallStyleQueries } from '../api/wall-styles.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { WallStyle } from '../model/wall-style.ts';
import { useRefreshRate } from './refresh-rate.ts';
import { rememberedStyle, rememberStyles } from './remembered-styles.ts';
import type { StyleOutline } from './remembered-styles.ts';

/** The styles of a platform, as the designer of walls asks for them. */
export interface WallStyles {
  /** All there are, by name; undefined until they are known. */
  readonly styles: readonly Named[] | undefined;
  /** With what its channels do. The same function while every style is the same. */
  readonly styleOf: (id: string) => WallStyle | 'loading' | 'failed' | 'gone';
  /** Why the list of styles could not be read; null where it was, or is on its way. */
  readonly listFailure: unknown;
  readonly onRetryList: () => void;
  readonly onRetryStyle: (id: string) => void;
  readonly onRefreshChannels: (id: string) => void;
  /** The style as it was when walls were last saved on it in this browser. */
  readonly before: (id: string) => StyleOutline | undefined;
  /** Walls were saved on the styles as they are now. */
  readonly remember: () => void;
}

/**
 * Reads the styles of these ids; a style that the list does not have is gone. `watches`: the channels are read again and
 * again, at the rate that was chosen.
 */
export function useWallStyles(ids: readonly string[], enabled = true, watches = true): WallStyles {
  const queryClient = useQueryClient();
  const lists = useOffered('listTvWallStyles').offered && enabled;
  const reads = useOffered('getTvWallStyle').offered && enabled;
  const list = useQuery({ ...wallStyleQueries.list(), enabled: lists });
  const every = useRefreshRate();
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  const known = useQueries({
    queries: wanted.map((id) => ({
      ...wallStyleQueries.live(id),
      enabled: reads,
      // not while the page is out of sight
      refetchInterval: watches && every !== undefined ? every * 1000 : (false as const),
    })),
    combine: (results) => results.map(({ data, isError }) => ({ data, isError })),
  });
  const names = list.data;
  const asked = wanted.join('\n');
  const styleOf = useMemo(() => {
    const states = new Map(asked.split('\n').map((id, index) => [id, known[index]]));
    return (id: string) => {
      const { data, isError } = states.get(id) ?? {};
      if (names !== undefined && names.every((one) => one.id !== id)) return 'gone';
      // a style that was read once stays drawn though reading it again failed
      return data ?? (isError || !reads ? 'failed' : 'loading');
    };
  }, [asked, known, names, reads]);
  const before = useMemo(() => {
    const outlines = new Map(asked.split('\n').map((id) => [id, rememberedStyle(id)]));
    return (id: string) => outlines.get(id);
  }, [asked]);
  const again = useCallback(
    (id: string) =>
      void queryClient.refetchQueries({ queryKey: wallStyleQueries.live(id).queryKey }),
    [queryClient],
  );
  return {
    styles: names,
    styleOf,
    listFailure: names === undefined ? list.error : null,
    onRetryList: () => void list.refetch(),
    onRetryStyle: again,
    onRefreshChannels: again,
    before,
    remember: () => rememberStyles(known.flatMap(({ data }) => data ?? [])),
  };
}
