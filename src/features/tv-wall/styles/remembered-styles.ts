import { isJsonObject } from '#app/lib/json.ts';
import { readWallStyle } from '../model/wall-style.ts';
import type { WallStyle } from '../model/wall-style.ts';

/**
 * What styles looked like when walls were last saved on them in this browser. A preset keeps only
 * its boxes' ids: this tells which boxes were added, renamed or moved since.
 */
export type StyleOutline = Pick<WallStyle, 'boxes' | 'frame'>;

const KEY = 'console.wall-styles';
/** The latest so many are remembered. */
const MOST = 20;

/** Undefined where nothing is remembered of it. */
export function rememberedStyle(
  id: string,
  storage: Storage = localStorage,
): StyleOutline | undefined {
  const kept = readAll(storage).find(([known]) => known === id)?.[1];
  return isJsonObject(kept) ? readWallStyle(kept, false) : undefined;
}

/** In the contract's own words, so that reading it needs no rules of its own. */
export function rememberStyles(
  styles: readonly WallStyle[],
  storage: Storage = localStorage,
): void {
  if (styles.length === 0) return;
  const fresh = styles.map(({ id, boxes, frame }) => [
    id,
    {
      details: boxes.map((box) => ({
        hdu_id: box.id,
        hdu_alias: box.alias,
        box_x: box.x,
        box_y: box.y,
        box_width: box.width,
        box_height: box.height,
        parent_box_width: frame.width,
      })),
    },
  ]);
  const ids = new Set(styles.map(({ id }) => id));
  const others = readAll(storage).filter(([id]) => !ids.has(id));
  try {
    storage.setItem(KEY, JSON.stringify([...fresh, ...others].slice(0, MOST)));
  } catch {
    // a browser that keeps nothing remembers nothing
  }
}

function readAll(storage: Storage): readonly (readonly [string, unknown])[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((entry: unknown) =>
      Array.isArray(entry) && typeof entry[0] === 'string' ? [[entry[0], entry[1]] as const] : [],
    );
  } catch {
    return [];
  }
}
