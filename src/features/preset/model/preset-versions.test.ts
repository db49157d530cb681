import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#app/lib/json.ts';
import { pathId } from '#app/lib/three-way.ts';
import { designFamilies, newDesign, renamed, writeDesign } from './designs.ts';
import type { DesignFamily } from './designs.ts';
import { combination, presetNameVersions, presetVersions } from './preset-versions.ts';

const later = { x_later: { deep: [1, null] } };
const named = (family: DesignFamily, name: string) =>
  writeDesign(renamed(newDesign(family), name), later);

/** The same preset showing something else. */
function withAnother(family: DesignFamily, preset: JsonObject): JsonObject {
  const ann = { account: 'ann', account_type: 1, conf_e164: '9001' };
  switch (family) {
    case 'vmp':
      return { ...preset, layout: 9 };
    case 'wall':
      return { ...preset, tvwalls: [{ style_id: 's', mode: 1, show_mt_name: 0, members: [] }] };
    default:
      return { ...preset, members: [ann] };
  }
}

describe.each(designFamilies)('a preset (%s) in versions', (family) => {
  const versions = presetVersions(family, '9001');
  const [opened, mine, theirs] = ['Opened', 'Mine', 'Theirs'].map((name) => named(family, name));
  if (!opened || !mine || !theirs) throw new Error('three versions');

  it.each([
    ['nobody changed it', opened, opened, []],
    ['it is as it is to be', mine, mine, ['both-same']],
    ['mine alone', mine, opened, ['mine']],
    ['theirs alone', opened, theirs, ['theirs']],
    ['both, each otherwise', mine, theirs, ['conflict']],
  ])('is one difference at most: %s', (_, here, there, states) => {
    const differences = versions.differences(opened, here, { success: 1, ...there });
    expect(differences.map(({ state }) => state)).toEqual(states);
    expect(differences.every(({ path }) => pathId(path) === pathId([]))).toBe(true);
  });

  it('a field that nobody here knows is a difference as well', () => {
    const differences = versions.differences(opened, mine, { ...opened, x_later: 2 });
    expect(differences.map(({ state }) => state)).toEqual(['conflict']);
  });

  it('mine is laid over theirs, whose unknown fields stay', () => {
    const there = { ...theirs, x_later: 2, x_new: true };
    expect(versions.merged(opened, mine, there, new Map())).toEqual({
      ...there,
      name: 'Mine',
    });
  });

  it('keeps the name of one side and what the other shows, where each changed one', () => {
    const other = withAnother(family, opened);
    const there = { ...other, x_new: true };
    const choices = combination(family, opened, mine, there);
    expect(versions.merged(opened, mine, there, choices ?? new Map())).toEqual({
      ...there,
      name: 'Mine',
    });
    const turned = combination(family, opened, other, { ...mine, x_new: true });
    const merged = versions.merged(opened, other, { ...mine, x_new: true }, turned ?? new Map());
    expect(merged).toMatchObject({ ...other, name: 'Mine', x_new: true });
    expect(combination(family, opened, mine, theirs)).toBeUndefined();
    expect(combination(family, opened, other, other)).toBeUndefined();
    expect(combination(family, opened, { ...other, name: 'Mine' }, other)).toBeUndefined();
  });

  it('of a new name, only the name is laid over theirs', () => {
    const there = { ...theirs, mode: 9, x_later: 2, x_new: true };
    const merged = presetNameVersions(family).merged(opened, mine, there, new Map());
    expect(merged).toEqual({ ...there, name: 'Mine' });
  });

  it('a read tells what became of a write', () => {
    expect(versions.tookEffect(opened, mine, { ...mine, x_later: 2 })).toBe('done');
    expect(versions.tookEffect(opened, mine, opened)).toBe('not-done');
    expect(versions.tookEffect(opened, mine, theirs)).toBe('unknown');
  });
});
