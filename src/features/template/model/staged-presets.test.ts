import { expect, it } from 'vitest';
import { stagesPresets } from './staged-presets.ts';

it.each([
  ['instant', '', '', false],
  ['instant', '', 'room', false],
  ['instant', 'template', '', false],
  ['instant', 'template', 'room', true],
  ['scheduled', '', '', false],
  ['scheduled', '', 'room', false],
  ['scheduled', 'template', '', true],
  ['scheduled', 'template', 'room', true],
  ['recurring', '', '', false],
  ['recurring', '', 'room', false],
  ['recurring', 'template', '', true],
  ['recurring', 'template', 'room', true],
] as const)('%s, template %j, room %j: %s', (kind, template, room, staged) => {
  expect(stagesPresets({ kind, template, room })).toBe(staged);
});
