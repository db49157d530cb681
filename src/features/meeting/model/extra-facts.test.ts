import { expect, it } from 'vitest';
import { extraFacts } from './extra-facts.ts';

const ann = { account: 'ann@example.com', account_type: 4, name: 'Ann' };
const nobody = { account: '', account_type: 1, name: '', conf_e164: '' };
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==';

it('people are read by their roles, one or several, and empty places are nobody', () => {
  const { people, words } = extraFacts({
    responsible: ann,
    caller: nobody,
    often_mts: [ann, nobody],
    attendances: [],
  });
  expect(people.map(({ role, people: listed }) => [role, listed.map(({ name }) => name)])).toEqual([
    ['responsible', ['Ann']],
    ['often_mts', ['Ann']],
  ]);
  expect([...words]).toEqual(['responsible', 'caller', 'often_mts', 'attendances']);
});

it('what cannot be read stays among the raw fields', () => {
  const { people, words } = extraFacts({ presenter: 'Ann', often_mts: [ann, 7], callee: {} });
  expect(people).toEqual([]);
  expect([...words]).toEqual([]);
});

it.each([
  [PNG, `data:image/png;base64,${PNG}`],
  [`data:image/png;base64,${PNG}`, `data:image/png;base64,${PNG}`],
  ['/9j/4AAQ', 'data:image/jpeg;base64,/9j/4AAQ'],
  ['', undefined],
  ['<svg onload=x>', undefined],
  ['c2NyaXB0', undefined],
  [7, undefined],
])('the code %j is the image %j', (value, address) => {
  const facts = extraFacts({ qr_code_base64: value });
  expect(facts.qrCode).toBe(address);
  expect(facts.words.has('qr_code_base64')).toBe(address !== undefined);
});
