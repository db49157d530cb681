// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { createElement, type PropsWithChildren } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { createSession } from '#app/api/session.ts';
import { SessionProvider } from '#app/components/session-context.ts';
import { rememberNames, usePersonNames } from './known-names.ts';

const phone = { account: '13800138000', kind: 'phone', name: '' } as const;

function namesFor(username: string) {
  const kept = new Map([['console.signed-in-as', username]]);
  const session = createSession(
    {
      createToken: () => Promise.resolve(''),
      signIn: () => Promise.resolve(),
      keepSessionAlive: () => Promise.resolve(),
      keepTokenAlive: () => Promise.resolve(),
      clearCookie: () => Promise.resolve(),
    },
    {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
  );
  const wrapper = ({ children }: PropsWithChildren) =>
    createElement(SessionProvider, { value: session }, children);
  return renderHook(usePersonNames, { wrapper }).result.current;
}

beforeEach(() => localStorage.clear());

it('a name that came with an account stays with it, for the one who typed it', () => {
  rememberNames('ann', [{ ...phone, account: '+86 138 0013 8000', name: 'Wang' }]);
  expect(namesFor('ann').label(phone)).toBe('Wang');
  expect(namesFor('ann').labelOfRow({ account: '13800138000', account_type: 6 })).toBe('Wang');
  // the platform puts the account in the place of a name it does not know
  expect(namesFor('ann').name({ ...phone, name: '13800138000' })).toBe('Wang');
  expect(namesFor('ann').name({ ...phone, name: 'Mr Wang' })).toBe('Mr Wang');
  expect(namesFor('bob').label(phone)).toBe('13800138000');
  expect(namesFor('bob').name(phone)).toBe('');
});

it('the newest are remembered', () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...phone,
    account: String(13_900_000_000 + index),
    name: 'Later',
  }));
  rememberNames('cat', [{ ...phone, name: 'First' }], 1);
  rememberNames('cat', many, 2);
  expect(namesFor('cat').label(phone)).toBe('13800138000');
  expect(namesFor('cat').label({ ...phone, account: '13900001999' })).toBe('Later');
});
