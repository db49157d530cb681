import { expect, test } from 'vitest';
import { usesIn, usesOf } from './known-uses.ts';

const night = { background_image: 'night' };

test.each([
  ['no picture', { name: 'All hands', members: [{ name: 'Li' }] }],
  ['a picture without an image', { name: 'All hands', vmp: { background_image: '' } }],
  ['rows of a table', Array.from({ length: 201 }, () => night)],
  ['nothing', undefined],
])('%s uses nothing', (_what, answer) => {
  expect(usesIn(answer)).toEqual([]);
});

test('a meeting whose picture has the image is named', () => {
  const meeting = { name: 'All hands', vmp: { ...night, members: [{ name: 'Li' }] } };
  expect(usesIn(meeting, 'All hands')).toEqual([
    { imageId: 'night', name: 'All hands', owner: '' },
  ]);
});

test('a preset is named with the meeting that has it', () => {
  expect(usesIn({ name: 'Opening', ...night }, 'All hands')).toEqual([
    { imageId: 'night', name: 'Opening', owner: 'All hands' },
  ]);
});

test('a picture within a picture, and one without a name', () => {
  const wall = {
    name: 'Wall',
    members: [{ name: '', vmp: night }, { vmp: { background_image: 'day' } }],
  };
  expect(usesIn(wall).map(({ imageId, name }) => `${name}: ${imageId}`)).toEqual([
    'Wall: night',
    'Wall: day',
  ]);
  expect(usesIn({ vmp: night })).toEqual([{ imageId: 'night', name: '', owner: '' }]);
});

test('the uses of one image, each once', () => {
  const uses = usesIn([
    { name: 'a', ...night },
    { name: 'a', ...night },
    { name: 'b', background_image: 'day' },
  ]);
  expect(usesOf(uses, 'night').map(({ name }) => name)).toEqual(['a']);
});
