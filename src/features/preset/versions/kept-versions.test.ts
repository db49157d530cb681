import { describe, expect, it } from 'vitest';
import { MOST_VERSIONS, withVersion } from './kept-versions.ts';
import type { KeptVersion } from './kept-versions.ts';

const version = (preset: string, savedAt: number, layout = savedAt): KeptVersion => ({
  preset,
  savedAt,
  params: { layout },
});
const large = (preset: string, savedAt: number): KeptVersion => ({
  preset,
  savedAt,
  params: { text: 'x'.repeat(400_000) },
});
const after = (...added: readonly KeptVersion[]) =>
  added.reduce<readonly KeptVersion[]>(withVersion, []);

describe('the versions of presets', () => {
  it('are the newest of each, so many and no more', () => {
    const many = Array.from({ length: MOST_VERSIONS + 3 }, (_, at) => version('a', at));
    const kept = after(version('b', 0), ...many);
    const times = kept.filter(({ preset }) => preset === 'a').map(({ savedAt }) => savedAt);
    expect(times).toEqual(
      Array.from({ length: MOST_VERSIONS }, (_, place) => MOST_VERSIONS + 2 - place),
    );
    expect(kept.filter(({ preset }) => preset === 'b')).toHaveLength(1);
  });

  it('do not grow by what was saved without a change', () => {
    expect(after(version('a', 1, 5), version('a', 2, 5))).toHaveLength(1);
  });

  it('forget the oldest before they are too much for a browser', () => {
    const kept = after(large('a', 1), large('b', 2), large('c', 3));
    expect(kept.map(({ preset }) => preset)).toEqual(['c', 'b']);
  });
});
