import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { pathId, threeWay } from '#app/lib/three-way.ts';
import type { Choices, IsWhole, Versions } from '#app/lib/three-way.ts';
import { designChanges } from './design-changes.ts';
import { readDesign, writeDesign } from './designs.ts';
import type { DesignFamily } from './designs.ts';

/**
 * A preset in versions. What it shows is merged as a whole: the layout of one side with the panes of the other would
 * be a picture that nobody made. Its name is merged by itself. The chosen version is laid over the other user's, so that
 * fields unknown to the client keep their values.
 */
export function presetVersions(family: DesignFamily, meetingNumber: string): Versions {
  return {
    differences: (opened, mine, theirs) =>
      threeWay(plain(opened), plain(mine), plain(theirs), undefined, isWhole),
    merged: (_opened, mine, theirs, choices) => {
      const isMine = choices.get(DESIGN) !== 'theirs';
      const design = isMine ? writeDesign(readDesign(family, mine), theirs, meetingNumber) : theirs;
      return fullUpdate(design, { name: (choices.get(NAME) === 'theirs' ? theirs : mine)['name'] });
    },
    tookEffect: (before, sent, readBack) => {
      if (isLike(family, readBack, sent)) return 'done';
      return isLike(family, readBack, before) ? 'not-done' : 'unknown';
    },
  };
}

const NAME = pathId(['name']);
const DESIGN = pathId(['design']);

/**
 * The choices that keep what both sides changed, where one changed the name and the other what the preset shows;
 * undefined where there is nothing to combine.
 */
export function combination(
  family: DesignFamily,
  opened: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
): Choices | undefined {
  const base = readDesign(family, opened);
  const changed = [mine, theirs].map((version) => {
    const design = readDesign(family, version);
    return {
      name: design.value.name !== base.value.name,
      design: designChanges(base, design).length > 0,
    };
  });
  const [here, there] = changed;
  if (here?.name && !here.design && there?.design && !there.name) {
    return new Map([[DESIGN, 'theirs']]);
  }
  if (here?.design && !here.name && there?.name && !there.design) {
    return new Map([[NAME, 'theirs']]);
  }
  return undefined;
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
