import type { EditHistory } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import type { MemberListChange } from './member-texts.ts';

/** The last change of a list of members: shown until something else is done, or it is undone. */
export interface MemberChange {
  readonly detail: MemberListChange;
  readonly step: StepName;
  /** The last entry of the history before it; the entry is still there where nothing changed. */
  readonly before: EditHistory['lastMove'];
  /** The rows to scroll into view. */
  readonly first: number;
  readonly count: number;
}

/** Compares by the history, not by the list: a form may hand back a copy of what it was given. */
export function isStillSo(
  { step, before }: Pick<MemberChange, 'step' | 'before'>,
  now: EditHistory['lastMove'],
): boolean {
  return now === before || (now?.how === 'done' && now.step === step);
}
