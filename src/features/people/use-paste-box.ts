import { useDeferredValue, useMemo, useState } from 'react';
import { takeIn, type Decisions, type Intake } from './intake.ts';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';
import { createTextReader } from './recognise-cached.ts';
import { useReadingIdentities } from './use-reading-identities.ts';

interface PasteBoxOptions {
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly onAdd: (people: readonly Person[]) => void;
}

export interface PasteBox {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Lines that stayed in the box when the others were added. */
  readonly kept: number;
  /** What is in the box; it may be a little behind the typing. */
  readonly intake: Intake;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  /** People who are still looked for in the directory. */
  readonly pending: ReturnType<typeof useReadingIdentities>['pending'];
  /** Adds everybody in the box, if there is somebody; what is asked or refused stays in it. */
  readonly add: () => void;
}

/** A box of pasted people: read as it is typed, each line once. */
export function usePasteBox({ pasted, onPasted, seats, onAdd }: PasteBoxOptions): PasteBox {
  const [read] = useState(createTextReader);
  const [kept, setKept] = useState(0);
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const shown = useDeferredValue(pasted);
  // thousands of lines are not read anew when something else changes
  const readings = useMemo(() => read(shown), [read, shown]);
  const { identities, pending } = useReadingIdentities(readings, seats);
  return {
    text: pasted,
    onText: (text) => {
      onPasted(text);
      setKept(0);
    },
    kept,
    intake: takeIn(readings, { seats, decisions, identities }),
    decisions,
    onDecide: setDecisions,
    pending,
    add: () => {
      // the box may be ahead of what is shown
      const now = takeIn(read(pasted), { seats, decisions, identities });
      if (now.people.length === 0) return;
      onAdd(now.people);
      const left = now.arrivals.filter(({ state }) => state === 'asked' || state === 'refused');
      setKept(left.length);
      onPasted([...new Set(left.map((line) => line.text))].join('\n'));
    },
  };
}
