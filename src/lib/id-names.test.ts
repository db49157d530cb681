import { expect, it } from 'vitest';
import { readIdNames } from './id-names.ts';

const isNumber = (id: string) => /^\d+$/.test(id);

it('reads a line each, whatever stands between id and name', () => {
  expect(readIdNames('1 Big hall\n2\tBlue\r\n3,Red\n\n4，绿\n5', isNumber)).toEqual({
    read: [
      { id: '1', name: 'Big hall' },
      { id: '2', name: 'Blue' },
      { id: '3', name: 'Red' },
      { id: '4', name: '绿' },
      { id: '5', name: '' },
    ],
    left: [],
  });
});

it('leaves lines whose id cannot be one', () => {
  expect(readIdNames('Hall 1\n7 Seven\n,', isNumber)).toEqual({
    read: [{ id: '7', name: 'Seven' }],
    left: ['Hall 1', ','],
  });
});
