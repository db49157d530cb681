import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesakesIn } from './namesakes.ts';

const start = '2026-11-30T14:00:00+08:00';
const row = (name?: string, start_time?: string) => ({ name, start_time });

it.each([
  ['of its name, at its start', row('Weekly', start), true],
  ['its start as another clock writes it', row('Weekly', '2026-11-30T06:00:00Z'), true],
  ['a second later', row('Weekly', '2026-11-30T14:00:01+08:00'), false],
  ['at another start', row('Weekly', '2026-11-30T15:00:00+08:00'), false],
  ['without a start', row('Weekly'), false],
  ['of another name at the same start', row('Board', start), false],
  ['a longer name', row('Weekly 2', start), false],
  ['a shorter name', row('Week', start), false],
  ['other letters of the same name', row('weekly', start), false],
  ['without a name', row(undefined, start), false],
])('a booked meeting may be one %s: %j %s', (_, listed, may) => {
  expect(namesakesIn([listed], { name: 'Weekly', startTime: start })).toEqual(may ? [listed] : []);
});

it.each([undefined, '', 'soon'])(
  'sent with the start %j it may be any of its name',
  (startTime) => {
    const rows = [row('Weekly', start), row('Board', start), row('Weekly')];
    expect(namesakesIn(rows, { name: 'Weekly', startTime })).toEqual([rows[0], rows[2]]);
  },
);

it('takes nobody else’s', () => {
  const names = fc.constantFrom('a', 'b', 'A', 'ab');
  const hours = fc.integer({ min: 10, max: 12 }).map((hour) => `2026-11-30T${hour}:00:00Z`);
  const rows = fc.array(fc.record({ name: names, start_time: hours }));
  fc.assert(
    fc.property(rows, names, hours, (list, name, startTime) => {
      const found = namesakesIn(list, { name, startTime });
      const same = (one: (typeof list)[number]) =>
        one.name === name && one.start_time === startTime;
      expect(found).toEqual(list.filter(same));
    }),
  );
});
