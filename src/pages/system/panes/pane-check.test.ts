import { afterEach, describe, expect, it } from 'vitest';
import {
  defaultProfile,
  profileKeyNames,
  setProfile,
  type PlatformProfile,
} from '#app/api/profile.ts';
import { findingOf, profileText } from './pane-check.ts';

/** The console has this profile. */
function speaking(profile: Partial<PlatformProfile>) {
  const given = new Set(profileKeyNames.filter((key) => Object.hasOwn(profile, key)));
  setProfile({ profile: { ...defaultProfile, ...profile }, given });
}

afterEach(() => setProfile({ profile: defaultProfile, given: new Set() }));

describe('what a person saw', () => {
  it('is the order of the layout', () => {
    expect(findingOf(5, 5, [0, 2, 1, 3])).toEqual({ layout: 5, order: [0, 2, 1, 3] });
    expect(findingOf(5, 5, [0, 0, 1, 3])).toBeUndefined();
  });

  it('where everything is where it belongs says that the profile holds', () => {
    speaking({ paneOrder: { 5: [3, 2, 1, 0] } });
    expect(findingOf(5, 5, [0, 1, 2, 3])?.order).toEqual([3, 2, 1, 0]);
    expect(findingOf(5, 5, [3, 2, 1, 0])?.order).toEqual([0, 1, 2, 3]);
  });

  it.each([
    // asked as, looks like, swapped now: number on the platform, and what is so
    [62, 62, false, 62, 'as-printed'],
    [62, 63, false, 62, 'swapped'],
    [63, 63, false, 63, 'as-printed'],
    [62, 62, true, 63, 'swapped'],
    [62, 63, true, 63, 'as-printed'],
  ] as const)('layout %i that looks like %i, swapped: %s', (asked, look, isSwapped, layout, is) => {
    speaking({ layouts62And63: isSwapped ? 'swapped' : 'as-printed' });
    expect(findingOf(asked, look, [0, 1])).toEqual({ layout, order: [0, 1], layouts62And63: is });
  });
});

it('the file keeps what stands in the present one, and has what was found of panes', () => {
  speaking({ params: 'query', paneOrder: { 5: [3, 2, 1, 0] } });
  expect(JSON.parse(profileText({ layouts62And63: 'swapped' }))).toEqual({
    params: 'query',
    layouts62And63: 'swapped',
  });
});
