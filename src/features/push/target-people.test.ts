import { expect, it } from 'vitest';
import { personKey } from '#app/features/people/model/accounts.ts';
import { strangersThere } from './target-people.ts';

const row = (account: string) => ({ account, account_type: 5, name: account });
const key = (account: string) => personKey({ account, kind: 'e164' });
const wall = {
  name: 'Lobby',
  tvwalls: [
    {
      style_id: 's',
      mode: 1,
      members: [
        { ...row('1001'), hdu_id: '1_1', member_type: 1 },
        { ...row('1001'), hdu_id: '1_2', member_type: 1 },
        {
          hdu_id: '1_3',
          member_type: 5,
          poll: { num: 0, keep_time: 5, mode: 1, members: [row('1002')] },
        },
      ],
    },
  ],
};
const poll = { name: 'Panel', mode: 1, num: 0, keep_time: 15, members: [row('1001'), row('1002')] };

it.each([
  ['a wall', 'wall', wall, ['1001'], ['1002']],
  ['a wall of nobody there', 'wall', wall, [], ['1001', '1002']],
  ['a rotation', 'poll', poll, ['1002'], ['1001']],
  ['a rotation of members', 'poll', poll, ['1001', '1002'], []],
  ['a mix', 'mix', { name: 'M', mode: 2, members: [row('1003')] }, ['1001'], ['1003']],
] as const)('%s has strangers in a target', (_, family, read, members, strangers) => {
  const found = strangersThere({ family, read, from: '' }, new Set(members.map(key)));
  expect(found.map(({ account }) => account)).toEqual(strangers);
});
