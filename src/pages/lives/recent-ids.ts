import { isJsonObject } from '#app/lib/json.ts';
import type { LiveSource } from '#app/features/live/api/lives.ts';

/** Ids that were asked for lately in this browser: no operation lists them. */

const KEY = 'console.live-sources';
const MOST = 4;

export function recentIds(source: LiveSource, storage: Storage = localStorage): readonly string[] {
  const found = read(storage)[source];
  return Array.isArray(found) ? found.filter((id) => typeof id === 'string').slice(0, MOST) : [];
}

export function rememberId(source: LiveSource, id: string, storage: Storage = localStorage): void {
  const next = [id, ...recentIds(source, storage).filter((other) => other !== id)].slice(0, MOST);
  try {
    storage.setItem(KEY, JSON.stringify({ ...read(storage), [source]: next }));
  } catch {
    // full or forbidden: it is a convenience
  }
}

function read(storage: Storage): { readonly [key: string]: unknown } {
  try {
    const found: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return isJsonObject(found) ? found : {};
  } catch {
    return {};
  }
}
