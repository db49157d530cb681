import type { Person } from '#app/features/people/model/accounts.ts';

/** Somebody known by an e-mail address: `Ann` is ann@example.com. */
export function personCalled(name: string): Person {
  return { account: accountOf(name), kind: 'email', name };
}

export function accountOf(name: string): string {
  return `${name.toLowerCase()}@example.com`;
}
