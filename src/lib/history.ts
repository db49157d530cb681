/**
 * Undo and redo of any value, with named steps. Whole values are kept, not inverse edits: edits
 * share what they do not touch, and one that changes nothing gives the same reference, which makes
 * no step. Steps that carry the same `merge` are one step, such as the letters of a name.
 */

export interface Step<T, Name = string> {
  /** What was done, as a code; the words are the caller's. */
  readonly name: Name;
  readonly before: T;
  readonly after: T;
  /** Successive steps of one merge key are one step. */
  readonly merge?: string;
}

export interface History<T, Name = string> {
  readonly present: T;
  /** Done, the oldest first. */
  readonly past: readonly Step<T, Name>[];
  /** Undone, the next to redo first. */
  readonly future: readonly Step<T, Name>[];
  /** So many steps are kept; older ones are forgotten. */
  readonly limit: number;
}

const MOST_STEPS = 200;

export function newHistory<T, Name = string>(present: T, limit = MOST_STEPS): History<T, Name> {
  return { present, past: [], future: [], limit };
}

/**
 * Sets a new present. It is a step of its own, unless it belongs to the last step by `merge`. The
 * same reference as the present makes no step and keeps what can be redone.
 */
export function record<T, Name>(
  history: History<T, Name>,
  name: Name,
  present: T,
  merge?: string,
): History<T, Name> {
  if (present === history.present) return history;
  const last = history.past.at(-1);
  if (merge !== undefined && last?.merge === merge && history.future.length === 0) {
    const rest = history.past.slice(0, -1);
    // Typed and taken back: nothing has happened.
    const past = present === last.before ? rest : [...rest, { ...last, after: present }];
    return { ...history, present, past };
  }
  const step = { name, before: history.present, after: present };
  return withStep({ ...history, present }, merge === undefined ? step : { ...step, merge });
}

export function canUndo<T, Name>({ past }: History<T, Name>): boolean {
  return past.length > 0;
}

export function canRedo<T, Name>({ future }: History<T, Name>): boolean {
  return future.length > 0;
}

/** Takes the last step back. */
export function undo<T, Name>(history: History<T, Name>): History<T, Name> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  const past = history.past.slice(0, -1);
  return { ...history, present: step.before, past, future: [step, ...history.future] };
}

export function redo<T, Name>(history: History<T, Name>): History<T, Name> {
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return { ...history, present: step.after, past: [...history.past, step], future };
}

/** All steps for a list, done and undone, in the order they were done. */
export function steps<T, Name>({ past, future }: History<T, Name>): readonly Step<T, Name>[] {
  return [...past, ...future];
}

/** Goes to where `done` steps of the list are done: 0 is the beginning. */
export function goTo<T, Name>(history: History<T, Name>, done: number): History<T, Name> {
  const all = steps(history);
  const count = Math.min(Math.max(Math.trunc(done), 0), all.length);
  if (count === history.past.length) return history;
  const step = all[Math.max(count - 1, 0)];
  if (step === undefined) return history;
  const present = count === 0 ? step.before : step.after;
  return { ...history, present, past: all.slice(0, count), future: all.slice(count) };
}

function withStep<T, Name>(history: History<T, Name>, step: Step<T, Name>): History<T, Name> {
  const past = [...history.past, step].slice(-Math.max(history.limit, 1));
  return { ...history, past, future: [] };
}
