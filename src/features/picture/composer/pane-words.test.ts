import { expect, it } from 'vitest';
import { signsOf } from './pane-words.ts';

it.each([
  ['张三', '张三'],
  ['欧阳明', '阳明'],
  ['第一会议室', '第一'],
  ['Anna Berg', 'AB'],
  ['room-12 north', 'R1'],
  ['anna', 'AN'],
  ['  ', ''],
])('%s is drawn as %s', (name, signs) => {
  expect(signsOf({ name })).toBe(signs);
});
