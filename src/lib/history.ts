/**
 * Undo and redo of any value, with named steps. Whole values are kept, not inverse edits: edits
 * share what they do not touch, and one that changes nothing gives the same reference, which makes
 * no step. One gesture is one step: `begin` … `record` … `end`, or steps that carry the same `merge`.
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
  /** A gesture under way: its name and the value it began with. */
  readonly gesture: { readonly name: Name; readonly before: T } | null;
}

export const MOST_STEPS = 200;

export function newHistory<T, Name = string>(present: T, limit = MOST_STEPS): History<T, Name> {
  return { present, past: [], future: [], limit, gesture: null };
}

/**
 * A new present. It is a step of its own, unless it belongs to the gesture under way or to the last
 * step by `merge`. The same reference as the present makes none, and keeps what can be redone.
 */
export function record<T, Name>(
  history: History<T, Name>,
  name: Name,
  present: T,
  merge?: string,
): History<T, Name> {
  if (present === history.present) return history;
  if (history.gesture !== null) return { ...history, present };
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

/** Begins a gesture, such as a drag: what follows up to `end` is one step. One under way is ended. */
export function begin<T, Name>(history: History<T, Name>, name: Name): History<T, Name> {
  const ended = end(history);
  return { ...ended, gesture: { name, before: ended.present } };
}

/** Ends the gesture: one step, or none where it came back to where it began. */
export function end<T, Name>(history: History<T, Name>): History<T, Name> {
  const { gesture, present } = history;
  if (gesture === null) return history;
  const closed = { ...history, gesture: null };
  const { name, before } = gesture;
  return before === present ? closed : withStep(closed, { name, before, after: present });
}

/** Gives up the gesture: the value it began with is back, and no step remains. */
export function cancel<T, Name>(history: History<T, Name>): History<T, Name> {
  const { gesture } = history;
  return gesture === null ? history : { ...history, present: gesture.before, gesture: null };
}

export function canUndo<T, Name>({ past, gesture, present }: History<T, Name>): boolean {
  return past.length > 0 || (gesture !== null && gesture.before !== present);
}

export function canRedo<T, Name>({ future, gesture, present }: History<T, Name>): boolean {
  return future.length > 0 && (gesture === null || gesture.before === present);
}

/** Takes the last step back; a gesture under way is ended and taken back. */
export function undo<T, Name>(history: History<T, Name>): History<T, Name> {
  const ended = end(history);
  const step = ended.past.at(-1);
  if (step === undefined) return ended;
  const past = ended.past.slice(0, -1);
  return { ...ended, present: step.before, past, future: [step, ...ended.future] };
}

export function redo<T, Name>(history: History<T, Name>): History<T, Name> {
  const ended = end(history);
  const [step, ...future] = ended.future;
  if (step === undefined) return ended;
  return { ...ended, present: step.after, past: [...ended.past, step], future };
}

/** All steps for a list, done and undone, in the order they were done. */
export function steps<T, Name>({ past, future }: History<T, Name>): readonly Step<T, Name>[] {
  return [...past, ...future];
}

/** Goes to where `done` steps of the list are done: 0 is the beginning. */
export function goTo<T, Name>(history: History<T, Name>, done: number): History<T, Name> {
  const ended = end(history);
  const all = steps(ended);
  const count = Math.min(Math.max(Math.trunc(done), 0), all.length);
  if (count === ended.past.length) return ended;
  const step = all[Math.max(count - 1, 0)];
  if (step === undefined) return ended;
  const present = count === 0 ? step.before : step.after;
  return { ...ended, present, past: all.slice(0, count), future: all.slice(count) };
}

function withStep<T, Name>(history: History<T, Name>, step: Step<T, Name>): History<T, Name> {
  const past = [...history.past, step].slice(-Math.max(history.limit, 1));
  return { ...history, past, future: [] };
}
