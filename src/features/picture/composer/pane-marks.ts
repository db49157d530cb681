import type { Composition, Pane } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import { paletteKey } from '../designer-parts/palette-rows.ts';

/** Where somebody is in the picture already. */
export interface PaneMark {
  /** Numbers as they are shown: from 1. */
  readonly panes: readonly number[];
  readonly polled: boolean;
  readonly waiting: boolean;
}

interface Marking {
  panes: number[];
  polled: boolean;
  waiting: boolean;
}

/** Where each person is shown, by person key; people who are not shown are left out. */
export function paneMarks({
  panes,
  tray,
  poll,
  mode,
}: Pick<Composition, 'panes' | 'tray' | 'poll' | 'mode'>): ReadonlyMap<string, PaneMark> {
  const marks = new Map<string, Marking>();
  const mark = (person: Participant) => {
    const key = paletteKey(person);
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
