import { personKey } from '#app/features/people/model/accounts.ts';
import type { Participant } from '../model/participant.ts';

export interface PaletteRow {
  readonly key: string;
  readonly person: Participant;
}

// A person is an immutable value, so what follows from it can be kept as long as it lives.
const keys = new WeakMap<Participant, string>();

/** What the palette knows somebody by. */
export function paletteKey(person: Participant): string {
  const known = keys.get(person);
  if (known !== undefined) return known;
  const key = personKey(person);
  keys.set(person, key);
  return key;
}

/** Everybody once. */
export function paletteRows(people: readonly Participant[]): readonly PaletteRow[] {
  const rows = new Map<string, PaletteRow>();
  for (const person of people) {
    const key = paletteKey(person);
    if (!rows.has(key)) rows.set(key, { key, person });
  }
  return [...rows.values()];
}
