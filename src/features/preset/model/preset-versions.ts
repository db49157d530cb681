import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { threeWay } from '#app/lib/three-way.ts';
import type { IsWhole, Versions } from '#app/lib/three-way.ts';
import { designChanges } from './design-changes.ts';
import { readDesign, writeDesign } from './designs.ts';
import type { DesignFamily } from './designs.ts';

/**
 * A preset in versions. It is one whole: a picture whose layout is of one side and whose panes are of the other is
 * nobody's. What is decided over theirs is laid over it, so that fields nobody here knows stay theirs.
 */
export function presetVersions(family: DesignFamily, meetingNumber: string): Versions {
  return {
    differences: (opened, mine, theirs) =>
      threeWay(plain(opened), plain(mine), plain(theirs), undefined, isWhole),
    merged: (_opened, mine, theirs) => writeDesign(readDesign(family, mine), theirs, meetingNumber),
    tookEffect: (before, sent, readBack) => {
      if (isLike(family, readBack, sent)) return 'done';
      return isLike(family, readBack, before) ? 'not-done' : 'unknown';
    },
  };
}

/** Whether two presets are the same to whoever looks at them: name, and everything in it. */
export function isLike(family: DesignFamily, a: JsonObject, b: JsonObject): boolean {
  const [one, other] = [readDesign(family, a), readDesign(family, b)];
  return one.value.name === other.value.name && designChanges(one, other).length === 0;
}

const isWhole: IsWhole = () => true;

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}
