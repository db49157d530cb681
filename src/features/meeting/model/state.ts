import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';

/** The states of a meeting (`state`) and what can be done with one in each. */
export const meetingStates = codeNames([
  [1, 'booked'],
  [2, 'running'],
  [3, 'ended'],
  [6, 'awaiting-approval'],
  [7, 'refused'],
]);
export type MeetingState = (typeof meetingStates.names)[number];

export type MeetingAction = 'edit' | 'cancel' | 'end' | 'duplicate' | 'save-as-template';

/** Why an action is not there. */
export type ActionObstacle =
  /** The platform's own codes for these three: 51107, 51108, 51109. */
  | 'already-running'
  | 'not-running'
  | 'already-ended'
  | 'refused'
  /** A state the contract does not list: nothing is done to what is not understood. */
  | 'unknown-state';

const OBSTACLES: Readonly<
  Record<MeetingState, Readonly<Partial<Record<MeetingAction, ActionObstacle>>>>
> = {
  booked: { end: 'not-running' },
  running: { edit: 'already-running', cancel: 'already-running' },
  ended: { edit: 'already-ended', cancel: 'already-ended', end: 'already-ended' },
  // The API cannot approve: a meeting that waits may be changed or withdrawn.
  'awaiting-approval': { end: 'not-running' },
  // A refused one may be changed and sent again; there is no booking left to cancel.
  refused: { cancel: 'refused', end: 'not-running' },
};

/** What stands against an action; undefined when it is possible as far as the state goes. */
export function obstacleTo(
  action: MeetingAction,
  state: MeetingState | RawCode,
): ActionObstacle | undefined {
  if (meetingStates.isName(state)) return OBSTACLES[state][action];
  return action === 'duplicate' || action === 'save-as-template' ? undefined : 'unknown-state';
}

/** What to show about approval, for which the API has no operation. */
export function approvalNote(
  state: MeetingState | RawCode,
): 'approved-elsewhere' | 'edit-and-resubmit' | undefined {
  if (state === 'awaiting-approval') return 'approved-elsewhere';
  return state === 'refused' ? 'edit-and-resubmit' : undefined;
}
