import { expect, it } from 'vitest';
import { readPlanned } from './planned-time.ts';

const clock = (time: string) => ({ kind: 'clock', time });
const after = (minutes: number) => ({ kind: 'after', minutes });

it.each([
  ['14:30', clock('14:30')],
  ['１４：３０', clock('14:30')],
  ['930', clock('09:30')],
  ['2 p.m.', clock('14:00')],
  ['at 9:05', clock('09:05')],
  ['14h30', clock('14:30')],
  ['下午2点', clock('14:00')],
  ['九点半', clock('09:30')],
  ['0', after(0)],
  ['15', after(15)],
  ['+15', after(15)],
  ['＋１５', after(15)],
  ['+1:30', after(90)],
  ['+120', after(120)],
  ['15 min', after(15)],
  ['15 min after start', after(15)],
  ['after 20 minutes', after(20)],
  ['in 5 min', after(5)],
  ['1 hour 5 min', after(65)],
  ['10分钟', after(10)],
  ['开始后10分钟', after(10)],
  ['10分钟后', after(10)],
  ['第15分钟', after(15)],
  ['半小时', after(30)],
  ['', undefined],
  ['+', undefined],
  ['25:00', undefined],
  ['2500', undefined],
  ['after lunch', undefined],
  ['soon', undefined],
])('reads %j', (text, read) => {
  expect(readPlanned(text)).toEqual(read);
});
