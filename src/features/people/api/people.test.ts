import { expect, it } from 'vitest';
import { byFrequency } from './people.ts';

it('puts whom one meets most first, each person once', () => {
  const wang = { account: 'Wang@Example.com', account_type: 4, name: '' };
  const named = { account: 'wang@example.com', account_type: 4, name: 'Wang' };
  const li = { account: '1001', account_type: 5, name: 'Li' };
  const nobody = { account: '', account_type: 1, name: '' };
  expect(byFrequency([[li, nobody], [wang, wang], [named, li, named], [wang]])).toEqual([
    { person: { account: 'wang@example.com', kind: 'email', name: 'Wang' }, meetings: 3 },
    { person: { account: '1001', kind: 'e164', name: 'Li' }, meetings: 2 },
  ]);
});

it('keeps a kind that the contract does not list', () => {
  expect(byFrequency([[{ account: 'x', account_type: 9, name: '' }]])).toEqual([
    { person: { account: 'x', kind: 'raw:9', name: '' }, meetings: 1 },
  ]);
});
