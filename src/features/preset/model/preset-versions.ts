import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { threeWay } from '#app/lib/three-way.ts';
import type { IsWhole, Versions } from '#app/lib/three-way.ts';
import { designChanges } from './design-changes.ts';
import { readDesign, writeDesign } from './designs.ts';
import type { DesignFamily } from './designs.ts';

/**
 * A preset in versions. A preset is merged as a whole: the layout of one side with the panes of the other would
 * be a picture that nobody made. The chosen version is laid over the other user's, so that fields unknown to
 * the client keep their values.
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

/** A preset in versions when only its name is to change: the rest of the other user's version stays. */
export function presetNameVersions(family: DesignFamily): Versions {
  return {
    ...presetVersions(family, ''),
    merged: (_opened, mine, theirs) => fullUpdate(theirs, { name: mine['name'] }),
  };
}

/** Whether two presets look the same to a user: the name, and everything in them. */
export function isLike(family: DesignFamily, a: JsonObject, b: JsonObject): boolean {
  const [one, other] = [readDesign(family, a), readDesign(family, b)];
  return one.value.name === other.value.name && designChanges(one, other).length === 0;
}

const isWhole: IsWhole = () => true;

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}
