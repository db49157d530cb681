import { expect, it } from 'vitest';
import { isText, storedAs, storedList, storedText } from './stored-lists.ts';

const texts = storedList(isText);

it.each([
  [
    ['a', 1, null, 'b', ['c'], {}],
    ['a', 'b'],
  ],
  [[], []],
  ['a', undefined],
  [{ 0: 'a', length: 1 }, undefined],
  [null, undefined],
])('of a list what is a text is read, of anything else nothing: %j', (found, read) => {
  expect(texts.safeParse(found)).toEqual(
    read === undefined ? { success: false } : { success: true, data: read },
  );
});

it.each([
  ['', true],
  ['ann', true],
  [0, false],
  [null, false],
  [['ann'], false],
])('a text is read as it is: %j', (found, isRead) => {
  expect(storedText.safeParse(found)).toEqual(
    isRead ? { success: true, data: found } : { success: false },
  );
});

it('what was read is made into something else; what could not be read is not', () => {
  const count = storedAs(texts, (list) => list.length);
  expect(count.safeParse(['a', 'b', 3])).toEqual({ success: true, data: 2 });
  expect(count.safeParse('a')).toEqual({ success: false });
});
