import { contrary } from '#mocks/testing/contrary.ts';

const { stagingKeys: _issued, ...keysMadeHere } = contrary;

/**
 * Platforms that do otherwise in every key that a probe can tell; the other keys are as usual. One that issues the keys
 * of what is staged takes none that was made here, so what is `STAGED` is tried on another one, which does.
 */
export const contraryPlatforms = {
  contrary,
  'contrary-staging': keysMadeHere,
} as const;

/** The tag of a test that keeps presets or files under a key until their meeting or template is made. */
export const STAGED = '@staged';

/**
 * The tag of a test that is about the usual platform itself: that `count` 0 asks for a whole list, what is shown where
 * `is_participated` may tell who is connected, and that the characters of a password are advice.
 */
export const USUAL = '@usual';
