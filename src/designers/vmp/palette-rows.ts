import type { Composition, Pane } from '#app/domain/vmp/composition.ts';
import { personKey } from '#app/domain/people/accounts.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';

/** Where somebody is in the picture already. */
export interface PaletteMark {
  /** Numbers as they are shown: from 1. */
  readonly panes: readonly number[];
  readonly polled: boolean;
  readonly waiting: boolean;
}

export interface PaletteRow {
  readonly key: string;
  readonly person: Participant;
}

// A person is an immutable value, so what follows from it can be kept as long as it lives.
const keys = new WeakMap<Participant, string>();

function keyOf(person: Participant): string {
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
    const key = keyOf(person);
    if (!rows.has(key)) rows.set(key, { key, person });
  }
  return [...rows.values()];
}

interface Marking {
  panes: number[];
  polled: boolean;
  waiting: boolean;
}

/** By person; who is nowhere is not listed. */
export function paletteMarks({
  panes,
  tray,
  poll,
  mode,
}: Pick<Composition, 'panes' | 'tray' | 'poll' | 'mode'>): ReadonlyMap<string, PaletteMark> {
  const marks = new Map<string, Marking>();
  const mark = (person: Participant) => {
    const key = keyOf(person);
    const known = marks.get(key) ?? { panes: [], polled: false, waiting: false };
    marks.set(key, known);
    return known;
  };
  for (const [slot, pane] of panes.entries()) {
    for (const person of namedIn(pane)) mark(person).panes.push(slot + 1);
    for (const person of polledIn(pane)) mark(person).polled = true;
  }
  if (mode === 'custom-batch-poll') {
    for (const person of poll?.members ?? []) mark(person).polled = true;
  }
  for (const pane of tray) {
    for (const person of [...namedIn(pane), ...polledIn(pane)]) mark(person).waiting = true;
  }
  return marks;
}

function namedIn({ source }: Pane): readonly Participant[] {
  return source.kind === 'member' ? [source.person] : [];
}

function polledIn({ source }: Pane): readonly Participant[] {
  return source.kind === 'poll' ? source.poll.members : [];
}
