import type { Person } from './accounts.ts';
import { markedText, visibleName } from '#app/lib/foreign-text.ts';

/** A person by name, or by account where there is none. */
export function personLabel({ name, account }: Pick<Person, 'name' | 'account'>): string {
  return visibleName(name) || markedText(account);
}
