import type { StoredSchema } from '#app/components/browser-store.ts';
import type { FollowingStore } from '#app/components/following-store.ts';
import { sharedPersonalStore } from '#app/components/by-person.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';

/** The platform has only the latest version of a preset: those that were saved from this browser are kept in it. */

export interface KeptVersion {
  /** Which preset it is of, see `presetDraftId`. */
  readonly preset: string;
  /** Milliseconds since 1970 UTC. */
  readonly savedAt: number;
  /** As it was sent. */
  readonly params: JsonObject;
}

/** So many versions of a preset are kept. */
export const MOST_VERSIONS = 10;
/** Letters of all versions together: a browser stores some five million in all. */
const MOST_LETTERS = 1_000_000;

const versionsSchema: StoredSchema<readonly KeptVersion[]> = {
  safeParse: (found) => {
    if (!Array.isArray(found)) return { success: false };
    const data = found.flatMap((one: unknown) => {
      if (!isJsonObject(one)) return [];
      const { preset, savedAt, params } = one;
      return typeof preset === 'string' && typeof savedAt === 'number' && isJsonObject(params)
        ? [{ preset, savedAt, params }]
        : [];
    });
    return { success: true, data };
  },
};

export const keptVersions: FollowingStore<readonly KeptVersion[]> = sharedPersonalStore<
  readonly KeptVersion[]
>({ key: 'preset-versions', schema: versionsSchema, empty: [] });

/** The versions with one more, the newest first; what is too much is forgotten, the oldest first. */
export function withVersion(
  versions: readonly KeptVersion[],
  added: KeptVersion,
): readonly KeptVersion[] {
  const before = versions.find(({ preset }) => preset === added.preset);
  // saved again without a change
  if (before !== undefined && sameJson(before.params, added.params)) return versions;
  let same = 0;
  let letters = 0;
  return [added, ...versions].filter(({ preset, params }) => {
    if (preset === added.preset) same += 1;
    if (preset === added.preset && same > MOST_VERSIONS) return false;
    letters += JSON.stringify(params).length;
    return letters <= MOST_LETTERS;
  });
}

export function keepVersion(version: KeptVersion): void {
  keptVersions.set(withVersion(keptVersions.get(), version));
}
