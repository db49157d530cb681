import { expect, it } from 'vitest';
import { ODD_FIELDS } from '#app/lib/odd-fields.ts';
import { sortedFields } from './sorted-fields.ts';

it('shows what could not be read as it came, wherever the field is shown otherwise', () => {
  const answer = {
    mute: 1,
    later: 2,
    [ODD_FIELDS]: { name: {}, brief: null, constructor: { any: 1 }, duration: 'long' },
    vmp: { mode: 1, [ODD_FIELDS]: { layout: 'x' } },
  };
  expect(sortedFields(answer, new Set(['name', 'brief', 'duration']))).toEqual({
    settings: { mute: 1, duration: 'long' },
    others: [
      ['constructor', { any: 1 }],
      ['later', 2],
      ['name', {}],
    ],
  });
});
