import { expect, test } from 'vitest';
import { askedTime, atAskedTime } from './asked-time.ts';
import { emptyBooking } from './booking-values.ts';

test.each([
  ['start=2026-11-23T09:15:00%2B08:00&duration=90', Date.UTC(2026, 10, 23, 1, 15), 90],
  ['start=2026-11-23T09:15:00%2B08:00', Date.UTC(2026, 10, 23, 1, 15), undefined],
  ['duration=0', undefined, 0],
  ['start=tomorrow&duration=-5', undefined, undefined],
  ['start=2026-11-23T09:15:00&duration=1.5', undefined, undefined], // no offset, so the place is unknown
  ['start=2026-02-30T09:15:00Z&duration=', undefined, undefined],
  ['', undefined, undefined],
])('?%s', (search, start, durationMinutes) => {
  expect(askedTime(new URLSearchParams(search))).toEqual({
    ...(start !== undefined && { start }),
    ...(durationMinutes !== undefined && { durationMinutes }),
  });
});

test('the start is put on the clock of the form', () => {
  const form = emptyBooking({ local: '2026-11-23T10:00', zone: 'Europe/Berlin' });
  const asked = askedTime(new URLSearchParams('start=2026-11-23T09:15:00%2B08:00&duration=30'));
  expect(atAskedTime(form, asked, [])).toEqual({
    ...form,
    start: { local: '2026-11-23T02:15', zone: 'Europe/Berlin' },
    durationMinutes: 30,
  });
  expect(atAskedTime(form, {}, [])).toEqual(form);
});

test('the physical room of the row is in the booking, by its name where it is known', () => {
  const form = emptyBooking({ local: '2026-11-23T10:00', zone: 'Europe/Berlin' });
  const known = [{ id: '7', name: 'Hall', place: 'HQ', equipment: '' }];
  const roomsOf = (search: string) =>
    atAskedTime(form, askedTime(new URLSearchParams(search)), known).rooms;
  expect(roomsOf('place=7')).toEqual([{ id: 7, name: 'Hall', region_name: 'HQ' }]);
  expect(roomsOf('place=8')).toEqual([{ id: 8, name: '', region_name: '' }]);
  expect(roomsOf('place=hall')).toEqual([]);
});

test('the name and the people of a booking that was typed in one line', () => {
  const form = emptyBooking({ local: '2026-11-23T10:00', zone: 'Europe/Berlin' });
  const at = (search: string) => atAskedTime(form, askedTime(new URLSearchParams(search)), []);
  const ann = { kind: 'email', account: 'ann@example.com', name: 'Ann' };
  expect(at('name=Board+Meeting&who=email:ann@example.com|Ann')).toEqual({
    ...form,
    name: 'Board Meeting',
    people: { ...form.people, members: [ann] },
  });
  expect(at('name=+&who=Ann&who=nobody:1')).toEqual(form);
  expect(at(`name=${'x'.repeat(5000)}`).name).toHaveLength(200);
});
