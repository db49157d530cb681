import { expect, it } from 'vitest';
import { pushPlan } from './push-plan.ts';

const row = (account: string, number: string) => ({
  account,
  account_type: 5,
  name: account,
  conf_e164: number,
  seat: 1,
});
const read = {
  success: 1,
  id: 'p',
  name: 'Panel',
  mode: 1,
  num: 0,
  keep_time: 15,
  members: [row('1001', '0000001'), row('1002', '0000009')],
  later: { deep: 1 },
};
const pushed = { family: 'poll', read, from: '0000001' } as const;
const there = {
  name: 'Panel',
  mode: 1,
  num: 0,
  keep_time: 15,
  members: [row('1001', '0000002'), row('1002', '0000009')],
  later: { deep: 1 },
};

it('adds the preset with its unknown fields, its people moved to the target', () => {
  expect(pushPlan(pushed, undefined, '0000002')).toEqual({ kind: 'new', params: there });
});

it('leaves a target alone that has the very same', () => {
  const existing = { id: 'q', read: { success: 1, id: 'q', ...there } };
  expect(pushPlan(pushed, existing, '0000002')).toEqual({ kind: 'same' });
});

it('replaces one of the same name as a whole and says what changes', () => {
  const existing = { id: 'q', read: { ...there, id: 'q', keep_time: 30, gone: 1 } };
  const plan = pushPlan(pushed, existing, '0000002');
  expect(plan).toMatchObject({
    kind: 'replace',
    id: 'q',
    params: { ...there, id: 'q' },
    changes: [{ code: 'interval', before: 30, after: 15 }],
  });
  expect(plan).not.toHaveProperty('params.gone');
});
