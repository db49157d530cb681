import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { knownUses } from './known-uses.ts';

function uses(read: readonly (readonly [key: readonly unknown[], data: unknown])[]) {
  const client = new QueryClient();
  for (const [key, data] of read) client.setQueryData([...key], data);
  return knownUses(client.getQueryCache().getAll(), 'night');
}

const about = (meeting: string, ...rest: readonly unknown[]) => [
  'meetings',
  'detail',
  meeting,
  ...rest,
];

test('nothing read, nothing known', () => {
  expect(uses([[['meetings', 'list'], { total: 1, meetings: [{ name: 'x' }] }]])).toEqual([]);
});

test('a meeting whose picture has the image, once, however often it was read', () => {
  const meeting = { name: 'All hands', vmp: { background_image: 'night', members: [] } };
  expect(
    uses([
      [about('7', 'booking', '1'), meeting],
      [['booking', 'edit', '1'], meeting],
      [['booking', 'edit', '2'], { name: 'Other', vmp: { background_image: 'day' } }],
    ]),
  ).toEqual([{ name: 'All hands', owner: '' }]);
});

test('a preset, with the meeting that has it', () => {
  expect(
    uses([
      [about('7', 'meeting'), { name: 'All hands' }],
      [about('7', 'presets', 'vmp', 'p'), { name: 'Opening', background_image: 'night' }],
    ]),
  ).toEqual([{ name: 'Opening', owner: 'All hands' }]);
});

test('a picture without a name has that of the meeting around it, or none', () => {
  expect(uses([[['x'], { vmp: { background_image: 'night' } }]])).toEqual([
    { name: '', owner: '' },
  ]);
});
