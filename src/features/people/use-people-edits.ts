import { useMemo, useState } from 'react';
import { sameJson } from '#app/lib/json.ts';
import { canRedo, canUndo, newHistory, record, redo, undo } from '#app/lib/history.ts';
import type { History } from '#app/lib/history.ts';
import type { MeetingPeople } from './model/roles.ts';
import type { Edited } from './edits.ts';
import type { PeopleEditStep } from './person-words.ts';

/** The last edit, undo or redo, announced to the user. */
export interface LastPeopleEdit {
  readonly how: 'done' | 'undone' | 'redone';
  readonly step: PeopleEditStep;
  readonly promoted: number;
}

export interface PeopleEdits {
  /** An edit that changed something is one step, or part of the last one by `merge`. */
  readonly apply: (step: PeopleEditStep, edited: Edited, merge?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The step that `undo` would take back. */
  readonly undoStep: PeopleEditStep | undefined;
  readonly redoStep: PeopleEditStep | undefined;
  readonly lastEdit: LastPeopleEdit | undefined;
}

/** Edits of a controlled value with undo and redo. A value that somebody else put there begins anew. */
export function usePeopleEdits(
  value: MeetingPeople,
  onChange: (value: MeetingPeople) => void,
): PeopleEdits {
  const [seen, setSeen] = useState(value);
  const [history, setHistory] = useState<History<MeetingPeople, PeopleEditStep>>(() =>
    newHistory(value),
  );
  const [lastEdit, setLastEdit] = useState<LastPeopleEdit>();
  if (seen !== value) {
    setSeen(value);
    // a form may hand back a copy of what it was given
    if (history.present !== value && !sameJson(history.present, value)) {
      setHistory(newHistory(value));
      setLastEdit(undefined);
    }
  }

  // the same object until something of it changes: a key in a box beside the rows draws no row again
  return useMemo(() => {
    const move = (next: History<MeetingPeople, PeopleEditStep>, what: LastPeopleEdit) => {
      setHistory(next);
      setLastEdit(what);
      onChange(next.present);
    };
    const undoStep = canUndo(history) ? history.past.at(-1)?.name : undefined;
    const redoStep = canRedo(history) ? history.future[0]?.name : undefined;
    return {
      apply: (step, { people, promoted }, merge) => {
        if (people === value) return;
        move(record(history, step, people, merge), { how: 'done', step, promoted });
      },
      undo: () => {
        if (undoStep === undefined) return;
        move(undo(history), { how: 'undone', step: undoStep, promoted: 0 });
      },
      redo: () => {
        if (redoStep === undefined) return;
        move(redo(history), { how: 'redone', step: redoStep, promoted: 0 });
      },
      undoStep,
      redoStep,
      lastEdit,
    };
  }, [value, onChange, history, lastEdit]);
}
