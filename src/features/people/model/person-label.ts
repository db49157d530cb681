import type { Person } from './accounts.ts';

/** A person by name, or by account where there is none. */
export function personLabel({ name, account }: Pick<Person, 'name' | 'account'>): string {
  return name === '' ? account : name;
}
