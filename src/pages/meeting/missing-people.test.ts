import { expect, it } from 'vitest';
import { missingLines, missingPeople } from './missing-people.ts';

const invited = [
  { account: 'a1', account_type: 1, name: 'Ann', is_participated: 1, participate_no: '0501' },
  { account: 'b1', account_type: 1, name: 'Bob', is_participated: 0, participate_no: '0502' },
  { account: '13800138000', account_type: 6, name: '', is_participated: 0 },
  { account: 'c@x.cn', account_type: 4, name: '陈', is_participated: 0 },
  { account: 'd1', account_type: 1, name: 'Dan', participate_no: '0504' },
];

it('is who was invited and is told not to be there, with a number to call', () => {
  const missing = missingPeople(invited, ({ name }) => (name === '陈' ? '13900139000' : undefined));
  expect(missing.map(({ person, phone }) => [person.account, phone])).toEqual([
    ['b1', '0502'],
    ['13800138000', '13800138000'],
    ['c@x.cn', '13900139000'],
  ]);
  expect(missingLines(missing, ({ name, account }) => name || account)).toBe(
    'Bob\t0502\n13800138000\t13800138000\n陈\t13900139000',
  );
  expect(
    missingLines(
      missingPeople(invited.slice(3, 4), () => ''),
      ({ name }) => name,
    ),
  ).toBe('陈');
});
