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

/** In the output folder of the setup: what its probe wrote of each platform. */
export function probedFile(results: string, platform: keyof typeof contraryPlatforms): string {
  return `${results}/probe/${platform}/platform-profile.json`;
}

/** The tag of a test that keeps presets or files under a key until their meeting or template is made. */
export const STAGED = '@staged';
