// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setPerson } from '#app/components/by-person.ts';
import { nameOnceRead, rememberNames, usePersonNames } from './known-names.ts';

const phone = { account: '13800138000', kind: 'phone', name: '' } as const;

function namesFor(username: string) {
  setPerson(username);
  return renderHook(usePersonNames).result.current;
}

beforeEach(() => localStorage.clear());
afterEach(() => setPerson(''));

it('a name that came with an account stays with it, for the one who typed it', () => {
  setPerson('ann');
  rememberNames([{ ...phone, account: '+86 138 0013 8000', name: 'Wang' }]);
  expect(namesFor('ann').label(phone)).toBe('Wang');
  expect(namesFor('ann').labelOfRow({ account: '13800138000', account_type: 6 })).toBe('Wang');
  // the platform puts the account in the place of a name it does not know
  expect(namesFor('ann').name({ ...phone, name: '13800138000' })).toBe('Wang');
  expect(namesFor('ann').name({ ...phone, name: 'Mr Wang' })).toBe('Mr Wang');
  expect(nameOnceRead({ account: '13800138000', account_type: 6 })).toBe('Wang');
  expect(namesFor('bob').label(phone)).toBe('13800138000');
  expect(nameOnceRead({ account: '13800138000', account_type: 6 })).toBe('13800138000');
  expect(namesFor('bob').name(phone)).toBe('');
});

it('the newest are remembered', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...phone,
    account: String(13_900_000_000 + index),
    name: 'Later',
  }));
  setPerson('cat');
  rememberNames([{ ...phone, name: 'First' }], 1);
  rememberNames(many, 2);
  expect(namesFor('cat').label(phone)).toBe('13800138000');
  expect(namesFor('cat').label({ ...phone, account: '13900001999' })).toBe('Later');
});
