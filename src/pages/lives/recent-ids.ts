import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import type { LiveSource } from '#app/features/live/api/lives.ts';

/** Ids that were last asked for in this browser: no operation lists them. */

const MOST = 4;

const recent = personalStore<Readonly<Record<string, readonly string[]>>>({
  key: 'live-sources',
  schema: z.record(z.string(), z.catch(validItems(z.string()), [])),
  empty: {},
});

export function recentIds(source: LiveSource): readonly string[] {
  return (recent.get()[source] ?? []).slice(0, MOST);
}

export function rememberId(source: LiveSource, id: string): void {
  const next = [id, ...recentIds(source).filter((other) => other !== id)].slice(0, MOST);
  recent.set({ ...recent.get(), [source]: next });
}
