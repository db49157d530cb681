import { expect, it } from 'vitest';
import { NO_PLAN, toggleLocks, withNewZones, withoutZone, withZone } from './box-plan.ts';

it('zones are known by their name: the same name has other boxes then', () => {
  const left = withZone(NO_PLAN, { name: 'Left', boxes: ['1', '2'] });
  const both = withZone(left, { name: 'Right', boxes: ['3'] });
  expect(withZone(both, { name: 'Left', boxes: ['1'] }).zones).toEqual([
    { name: 'Left', boxes: ['1'] },
    { name: 'Right', boxes: ['3'] },
  ]);
  expect(withoutZone(both, 'Left').zones).toEqual([{ name: 'Right', boxes: ['3'] }]);
});

it('zones that come along replace none', () => {
  const left = withZone(NO_PLAN, { name: 'Left', boxes: ['1', '2'] });
  const right = { name: 'Right', boxes: ['3'] };
  expect(withNewZones(left, [{ name: 'Left', boxes: ['9'] }, right]).zones).toEqual([
    { name: 'Left', boxes: ['1', '2'] },
    right,
  ]);
  expect(withNewZones(left, [{ name: 'Left', boxes: [] }])).toBe(left);
});

it('boxes are locked together, and opened once all of them are locked', () => {
  const one = toggleLocks(NO_PLAN, ['1']);
  const both = toggleLocks(one, ['1', '2']);
  expect(both.locked).toEqual(['1', '2']);
  expect(toggleLocks(both, ['2']).locked).toEqual(['1']);
  expect(toggleLocks(both, ['1', '2']).locked).toEqual([]);
  expect(toggleLocks(both, [])).toEqual(both);
});
