import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { jsonObject, validItems } from '#app/components/stored-values.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { boxNames, readWallStyle } from '../model/wall-style.ts';
import type { WallStyle } from '../model/wall-style.ts';

/**
 * The styles as they were when walls were last saved in this browser. A preset keeps only its
 * boxes' ids; this reveals which boxes were added, renamed or moved since.
 */
export type StyleOutline = Pick<WallStyle, 'boxes' | 'frame'>;

/** The latest so many are remembered. */
const MOST = 20;

/** By id, in the contract's own words, so that reading one needs no rules of its own. */
const remembered = personalStore<readonly (readonly [string, JsonObject])[]>({
  key: 'wall-styles',
  schema: validItems(z.tuple([z.string(), jsonObject])),
  empty: [],
});

/** Undefined where nothing is remembered of it. */
export function rememberedStyle(id: string): StyleOutline | undefined {
  const kept = remembered.get().find(([known]) => known === id)?.[1];
  return kept && readWallStyle(kept, false);
}

/** What boxes were called when walls were last saved on the style in this browser. */
export function rememberedBoxNames(styleId: string): (box: string) => string {
  return boxNames(rememberedStyle(styleId)?.boxes ?? []);
}

export function rememberStyles(styles: readonly WallStyle[]): void {
  if (styles.length === 0) return;
  const fresh = styles.map(
    ({ id, boxes, frame }) =>
      [
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
      ] as const,
  );
  const ids = new Set(styles.map(({ id }) => id));
  const others = remembered.get().filter(([id]) => !ids.has(id));
  remembered.set([...fresh, ...others].slice(0, MOST));
}
