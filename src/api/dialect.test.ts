import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectOf } from './dialect.ts';
import { defaultProfile, type PlatformProfile } from './profile.ts';

const speaking = (other: Partial<PlatformProfile>) => dialectOf({ ...defaultProfile, ...other });
const picture = (layout: number, ...panes: number[]) => ({
  vmp: { mode: 1, layout, members: panes.map((pane) => ({ account: 'a', chn_idx: pane })) },
});
const paneOnly = (chn_idx: number) => ({ vmp: { members: [{ chn_idx }] } });
const walls = (vmp: object) => ({ tvwalls: [{ members: [{ hdu_id: 'h', ...vmp }] }] });
const typed = (repeat_type: number) => ({ meeting_formular: { repeat_type, frequency: 2 } });
const weekly = (week_days: string) => ({ meeting_formular: { repeat_type: 7, week_days } });

describe('the dialect of a platform', () => {
  it('that differs in nothing leaves everything as it is', () => {
    const params = { meeting_key: 'k', meeting_formular: { repeat_type: 7, week_days: '1' } };
    expect(speaking({}).toPlatform(params)).toBe(params);
    expect(speaking({}).toConsole(params)).toBe(params);
  });

  it.each([
    ['meetingKeyField', 'meeting_key'],
    ['templateKeyField', 'template_key'],
    ['repeatField', 'meeting_formular'],
  ] as const)('%s: the field has another name in a write', (key, name) => {
    const { toPlatform } = speaking({ [key]: 'otherName' });
    expect(toPlatform({ name: '周会', [name]: 'k' })).toEqual({ name: '周会', otherName: 'k' });
  });

  it('repeat codes: each kind has the number of the platform', () => {
    const { toPlatform, toConsole } = speaking({
      repeatDaily: 1,
      repeatWeekly: 2,
      repeatMonthly: 3,
    });
    expect([1, 7, 30].map((code) => toPlatform(typed(code)))).toEqual([1, 2, 3].map(typed));
    expect([1, 2, 3].map((code) => toConsole(typed(code)))).toEqual([1, 7, 30].map(typed));
  });

  it.each([
    ['monday-0', '0,5,6'],
    ['sunday-1', '2,7,1'],
    ['sunday-0', '1,6,0'],
  ] as const)('weekdays %s: Monday, Saturday and Sunday are %s', (weekdays, sent) => {
    const { toPlatform, toConsole } = speaking({ weekdays });
    expect(toPlatform(weekly('1,6,7'))).toEqual(weekly(sent));
    expect(toConsole(weekly(sent))).toEqual(weekly('1,6,7'));
  });

  it('paneOrder: a pane has the number of the platform, in every picture of that layout', () => {
    const { toPlatform, toConsole } = speaking({ paneOrder: { 6: [5, 0, 1, 2, 3, 4] } });
    expect(toPlatform(walls(picture(6, 0, 3)))).toEqual(walls(picture(6, 5, 2)));
    expect(toConsole(walls(picture(6, 5, 2)))).toEqual(walls(picture(6, 0, 3)));
    expect(toPlatform(picture(5, 0, 3))).toEqual(picture(5, 0, 3));
  });

  it('paneOrder: a picture without a layout has the usual one', () => {
    const { toConsole } = speaking({ paneOrder: { 5: [3, 2, 1, 0] } });
    expect(toConsole(paneOnly(3))).toEqual(paneOnly(0));
  });

  it('layouts62And63: the two are exchanged, and an order belongs to the number of the platform', () => {
    const { toPlatform, toConsole } = speaking({
      layouts62And63: 'swapped',
      paneOrder: { 63: [1, 0] },
    });
    expect(toPlatform(picture(62, 0))).toEqual(picture(63, 1));
    expect(toConsole(picture(63, 1))).toEqual(picture(62, 0));
    expect(toPlatform(picture(63, 0))).toEqual(picture(62, 0));
  });

  it('bareTimes: times of an answer without an offset get it, and nothing else does', () => {
    const { toPlatform, toConsole } = speaking({ bareTimes: '+08:00' });
    const answer = { start_time: '2026-03-31 10:00:00', name: '2026-03-31 10:00:00' };
    expect(toConsole({ meetings: [answer] })).toEqual({
      meetings: [{ ...answer, start_time: '2026-03-31T10:00:00+08:00' }],
    });
    const whole = { end_time: '2026-03-31T10:00:00+03:00' };
    expect(toConsole(whole)).toEqual(whole);
    expect(toPlatform(answer)).toEqual(answer);
  });

  it('gives back every number that was read, whatever it is', () => {
    const { toPlatform, toConsole } = speaking({
      repeatWeekly: 2,
      repeatMonthly: 3,
      weekdays: 'sunday-0',
      paneOrder: { 62: [1, 0] },
      layouts62And63: 'swapped',
    });
    const number = fc.integer({ min: -1, max: 65 });
    const object = fc.record({
      meeting_formular: fc.record({
        repeat_type: number,
        week_days: fc.array(number).map((days) => days.join(',')),
      }),
      vmp: fc.record({ layout: number, members: fc.array(fc.record({ chn_idx: number })) }),
    });
    fc.assert(
      fc.property(object, (read) => {
        expect(toPlatform(toConsole(read))).toEqual(read);
      }),
    );
  });
});
