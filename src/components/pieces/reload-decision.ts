import type { KeptTexts } from '../browser-storage.ts';

/** What a reload would interrupt or lose in this tab right now. */
export interface TabMoment {
  /** A write is on its way. */
  readonly isSending: boolean;
  /** A text field has the focus. */
  readonly isTyping: boolean;
  /** A dialog is open. */
  readonly isAsking: boolean;
  /** Something on the page asks before the page is left. */
  readonly wouldLose: boolean;
}

/** Whether a reload hurts nobody now. */
export function isHarmless({ isSending, isTyping, isAsking, wouldLose }: TabMoment): boolean {
  return !isSending && !isTyping && !isAsking && !wouldLose;
}

/** Kept for the tab: it reloads by itself once for one console, whatever its pieces do afterwards. */
const RELOADED_FOR = 'console.reloaded-for';

/**
 * Takes the one reload that a tab has for this version. False where it was taken, and where the tab cannot remember
 * it: such a tab might reload without end.
 */
export function takeReload(
  version: string,
  memory: Pick<KeptTexts, 'getItem' | 'setItem'>,
): boolean {
  return memory.getItem(RELOADED_FOR) !== version && memory.setItem(RELOADED_FOR, version);
}
