import { expect, it } from 'vitest';
import { personKey } from './accounts.ts';
import type { Person } from './accounts.ts';
import { identitiesOf, NO_IDENTITIES } from './identities.ts';

const moid = '66c19ddf-9100-4834-93e0-162fdb81ac59';
const wang = {
  account_moid: moid,
  e164: '100001',
  name: 'Wang',
  mobile: '13800138000',
  email: 'wang@example.com',
};
const person = (account: string, kind: Person['kind'], name = ''): Person => ({
  account,
  kind,
  name,
});

it.each([
  person('66C19DDF9100483493E0162FDB81AC59', 'moid'),
  person('100001', 'e164'),
  person('13800138000', 'phone'),
  person('+86 138 0013 8000', 'phone'),
  person('13800138000', 'e164'),
  person('WANG@example.com', 'email'),
])('%j is one person with the entry of the directory', (one) => {
  const identities = identitiesOf([wang]);
  expect(identities.of(personKey(one))).toBe(personKey(person(moid, 'moid')));
  expect(identities.named(one)).toEqual({ ...one, name: 'Wang' });
});

it('a name that was typed stays', () => {
  const typed = person('100001', 'e164', 'Boss');
  expect(identitiesOf([wang]).named(typed)).toBe(typed);
});

it('a number of two entries is nobody’s', () => {
  const li = {
    account_moid: 'c69da1ef593047e09a79dfa083de0208',
    name: 'Li',
    mobile: '13800138000',
  };
  const phone = person('13800138000', 'phone');
  const identities = identitiesOf([wang, li]);
  expect(identities.of(personKey(phone))).toBe(personKey(phone));
  expect(identities.named(phone)).toBe(phone);
  expect(identities.of('e164:100001')).toBe(personKey(person(moid, 'moid')));
});

it('the same entry twice is one', () => {
  expect(identitiesOf([wang, wang]).of('e164:100001')).toBe(personKey(person(moid, 'moid')));
});

it('without a directory everybody is who they are', () => {
  expect(NO_IDENTITIES.of('e164:1')).toBe('e164:1');
  expect(identitiesOf([{ name: 'Nobody' }]).of('e164:1')).toBe('e164:1');
});
