import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILES_LIMIT,
  knownExtensions,
  fileProblems,
  FILE_SIZE_LIMIT,
  withoutRoom,
} from './file-check.ts';

describe('one file', () => {
  it.each([
    ['agenda.pdf', 1, []],
    ['Agenda.PDF', FILE_SIZE_LIMIT, []],
    ['v1.2.final.docx', 100, []],
    ['agenda.pdf', 0, ['empty-file']],
    ['agenda.pdf', FILE_SIZE_LIMIT + 1, ['too-large']],
    ['setup.exe', 100, ['unknown-extension']],
    ['photo.jpeg', 100, ['unknown-extension']],
    ['README', 100, ['unknown-extension']],
    ['pdf', 100, ['unknown-extension']],
    ['film.mov', FILE_SIZE_LIMIT * 2, ['too-large', 'unknown-extension']],
  ])('%j of %j bytes: %j', (name, bytes, problems) => {
    expect(fileProblems({ name, bytes })).toEqual(problems);
  });

  it('every extension that was seen is taken, however it is written', () => {
    for (const extension of knownExtensions) {
      expect(fileProblems({ name: `a.${extension}`, bytes: 1 })).toEqual([]);
      expect(fileProblems({ name: `a.${extension.toUpperCase()}`, bytes: 1 })).toEqual([]);
    }
  });
});

describe('room in a meeting', () => {
  it.each([
    [0, 10, 0],
    [0, 12, 2],
    [8, 3, 1],
    [10, 2, 2],
    [14, 1, 1],
  ])('%j taken, %j more: %j find no place, the last ones', (taken, more, left) => {
    const wanting = Array.from({ length: more }, (_, index) => index);
    expect([...withoutRoom(taken, wanting)]).toEqual(wanting.slice(more - left));
  });

  it('never more than the limit together, and nobody is left out while there is a place', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.uniqueArray(fc.nat()), (taken, wanting) => {
        const placed = wanting.length - withoutRoom(taken, wanting).size;
        expect(placed).toBe(Math.min(wanting.length, Math.max(FILES_LIMIT - taken, 0)));
      }),
    );
  });
});
