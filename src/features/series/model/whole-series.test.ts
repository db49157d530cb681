import { expect, it } from 'vitest';
import { wholeSeries } from './whole-series.ts';

it('takes what operation 81 does not print from the next date', () => {
  const audiences = [{ account: 'a', account_type: 1, protocol: 255 }];
  const series = { name: 'Weekly', mute: 1, ai: { record: 1 } };
  const next = { name: 'Moved', mute: 0, ai: { record: 0, sign: 1 }, audiences, vmp_enable: 0 };
  expect(wholeSeries(series, next)).toEqual({
    name: 'Weekly',
    mute: 1,
    ai: { record: 1, sign: 1 },
    audiences,
    vmp_enable: 0,
  });
});

it('is in the virtual room of its next date', () => {
  const room = { create_type: 4, template_id: 'r1' };
  expect(wholeSeries({ name: 'Weekly' }, { name: 'Weekly', ...room })).toEqual({
    name: 'Weekly',
    ...room,
  });
});

it('leaves the date what is its own', () => {
  const next = { conf_id: '1', state: 1, x_vendor: 7, regular_simple_dto: {} };
  expect(wholeSeries({ name: 'Weekly' }, next)).toEqual({ name: 'Weekly' });
});
