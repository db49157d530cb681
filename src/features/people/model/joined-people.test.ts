import { expect, it } from 'vitest';
import { seatJoined } from './joined-people.ts';
import { NO_PEOPLE } from './roles.ts';

const person = (name: string) => ({ account: name, kind: 'moid', name }) as const;
const [ann, ben, cat] = [person('Ann'), person('Ben'), person('Cat')];

it('seats those who come and takes out those who go', () => {
  const people = { ...NO_PEOPLE, members: [ann] };
  const with2 = seatJoined(people, [], [ben, cat]);
  expect(with2.members).toEqual([ann, ben, cat]);
  expect(seatJoined(with2, [ben, cat], [cat]).members).toEqual([ann, cat]);
  expect(seatJoined(with2, [ben, cat], []).members).toEqual([ann]);
});

it('keeps who was given a role since, and who had left anyway', () => {
  const chaired = { ...NO_PEOPLE, members: [ann, ben], chair: ben };
  expect(seatJoined(chaired, [ben, cat], [])).toEqual(chaired);
});

it('changes nothing where nobody comes or goes', () => {
  const people = { ...NO_PEOPLE, members: [ann] };
  expect(seatJoined(people, [ann], [ann])).toBe(people);
});
