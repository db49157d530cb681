import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { presetOperations, presetQueries } from '../api/presets.ts';
import type { PresetOwner } from '../api/presets.ts';
import { designFamilies, readDesign } from '../model/designs.ts';
import type { KnownPreset } from '../model/people-index.ts';

export interface KnownPresets {
  /** Those that were read. */
  readonly presets: readonly KnownPreset[];
  /** Why some could not be read; null if none failed. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Every preset of the four families of a meeting or template, staged ones included. */
export function useKnownPresets(owner: PresetOwner | undefined): KnownPresets {
  const { kind, id } = owner ?? NOBODY;
  // a platform with one of the lists has all of them
  const offered = useOffered(presetOperations(kind, 'vmp').list).offered && owner !== undefined;
  const walls = useOffered(presetOperations(kind, 'wall').list).offered;
  const lists = useQueries({
    queries: designFamilies.map((family) => ({
      ...presetQueries.list({ kind, id }, family),
      enabled: offered && (family !== 'wall' || walls),
    })),
  });
  const wanted = designFamilies.flatMap((family, place) =>
    (lists[place]?.data ?? []).map((preset) => ({ family, id: preset.id, name: preset.name })),
  );
  const reads = useQueries({
    queries: wanted.map((preset) => presetQueries.one({ kind, id }, preset.family, preset.id)),
    combine: (results) => ({
      data: results.map(({ data }) => data),
      failed: results.filter(({ isError }) => isError),
    }),
  });
  const { data } = reads;
  const names = JSON.stringify(wanted);
  const presets = useMemo(
    () =>
      wanted.flatMap((preset, place): KnownPreset[] => {
        const read = data[place];
        return read === undefined ? [] : [{ ...preset, design: readDesign(preset.family, read) }];
      }),
    // the list is the same while its names are
    // oxlint-disable-next-line react/exhaustive-deps
    [names, data],
  );
  const failed = [...lists.filter(({ isError }) => isError), ...reads.failed];
  return {
    presets,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}

const NOBODY: PresetOwner = { kind: 'meeting', id: '' };
