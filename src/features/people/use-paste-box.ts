import { useCallback, useState } from 'react';
import { takeIn, type Intake } from './intake.ts';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';
import { createTextReader } from './recognise-cached.ts';

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
  readonly intakeOf: (text: string) => Intake;
  /** Adds everybody in the box; what is refused stays in it. */
  readonly add: () => void;
}

/** A box of pasted people: read as it is typed, each line once. */
export function usePasteBox({ pasted, onPasted, seats, onAdd }: PasteBoxOptions): PasteBox {
  const [read] = useState(createTextReader);
  const [kept, setKept] = useState(0);
  const intakeOf = useCallback((text: string) => takeIn(read(text), seats), [read, seats]);
  return {
    text: pasted,
    onText: (text) => {
      onPasted(text);
      setKept(0);
    },
    kept,
    intakeOf,
    add: () => {
      const { people, refused } = intakeOf(pasted);
      onAdd(people);
      setKept(refused.length);
      onPasted(refused.map((line) => line.text).join('\n'));
    },
  };
}
