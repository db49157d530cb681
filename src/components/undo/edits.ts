import { useMemo, useState } from 'react';
import { useStable } from '#app/components/use-stable.ts';
import { sameJson } from '#app/lib/json.ts';
import { canRedo, canUndo, goTo, newHistory, record, redo, steps, undo } from '#app/lib/history.ts';
import type { History } from '#app/lib/history.ts';
import type { StepName } from './step-name.ts';

/**
 * What every designer takes: a value, the way to change it, and the history the change goes into.
 * A designer of a part gets the edits of the whole, {@link narrow}ed to it, so that one undo serves
 * them all.
 */
export interface Edits<T> {
  readonly value: T;
  /**
   * One step; the same reference as the present value makes none. Successive steps of one `merge`
   * key, such as the letters typed into one field, are one step.
   */
  readonly apply: (step: StepName, next: T, merge?: string) => void;
  readonly history: EditHistory;
}

export interface EditHistory {
  /** The step that `undo` would take back; undefined where there is none. */
  readonly undoStep: StepName | undefined;
  readonly redoStep: StepName | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  /** All steps in the order they were done, those undone included. */
  readonly steps: readonly StepName[];
  /** How many of them are done. */
  readonly done: number;
  /** Goes to where so many steps are done; 0 is the beginning. */
  readonly goTo: (done: number) => void;
  /** The last edit, undo or redo, announced to screen readers. */
  readonly lastMove:
    { readonly how: 'done' | 'undone' | 'redone'; readonly step: StepName } | undefined;
}

/**
 * Edits of a controlled value. A value set from outside starts a new history. They stay the same object until one of
 * their own steps, however often what is around them is drawn.
 */
export function useEdits<T>(value: T, onChange: (value: T) => void): Edits<T> {
  const tell = useStable(onChange);
  const [seen, setSeen] = useState(value);
  const [history, setHistory] = useState<History<T, StepName>>(() =>
    newHistory<T, StepName>(value),
  );
  const [lastMove, setLastMove] = useState<EditHistory['lastMove']>();
  if (seen !== value) {
    setSeen(value);
    // a form may hand back a copy of what it was given
    if (history.present !== value && !sameJson(history.present, value)) {
      setHistory(newHistory<T, StepName>(value));
      setLastMove(undefined);
    }
  }

  return useMemo(() => {
    const move = (next: History<T, StepName>, what: EditHistory['lastMove']) => {
      if (next === history) return;
      setHistory(next);
      setLastMove(what);
      tell(next.present);
    };
    const undoStep = canUndo(history) ? history.past.at(-1)?.name : undefined;
    const redoStep = canRedo(history) ? history.future[0]?.name : undefined;
    // the one that was applied, not the form's copy of it: what did not change is the same object
    const { present } = history;
    return {
      value: present,
      apply: (step, next, merge) => {
        if (next !== present) move(record(history, step, next, merge), { how: 'done', step });
      },
      history: {
        undoStep,
        redoStep,
        undo: () => undoStep && move(undo(history), { how: 'undone', step: undoStep }),
        redo: () => redoStep && move(redo(history), { how: 'redone', step: redoStep }),
        steps: steps(history).map(({ name }) => name),
        done: history.past.length,
        goTo: (done) => move(goTo(history, done), undefined),
        lastMove,
      },
    };
  }, [tell, history, lastMove]);
}

/**
 * The edits of a part: `read` takes it out of the whole, `write` puts it back. `write` must give
 * the same whole for the same part.
 */
export function narrow<T, Part>(
  edits: Edits<T>,
  read: (whole: T) => Part,
  write: (whole: T, part: Part) => T,
): Edits<Part> {
  const part = read(edits.value);
  return {
    value: part,
    apply: (step, next, merge) => {
      if (next !== part) edits.apply(step, write(edits.value, next), merge);
    },
    history: edits.history,
  };
}
