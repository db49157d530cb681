import { describe, expect, it } from 'vitest';
import { approvalNote, isOver, meetingStates, obstacleTo, possibleActions } from './state.ts';

describe('meeting states', () => {
  it.each([
    [1, ['edit', 'cancel', 'duplicate', 'save-as-template'], undefined, false],
    [2, ['end', 'duplicate', 'save-as-template'], undefined, false],
    [3, ['duplicate', 'save-as-template'], undefined, true],
    [6, ['edit', 'cancel', 'duplicate', 'save-as-template'], 'approved-elsewhere', false],
    [7, ['edit', 'duplicate', 'save-as-template'], 'edit-and-resubmit', true],
    [5, ['duplicate', 'save-as-template'], undefined, false],
  ])('state %d', (value, actions, note, over) => {
    const state = meetingStates.nameOf(value);
    expect(possibleActions(state)).toEqual(actions);
    expect(approvalNote(state)).toBe(note);
    expect(isOver(state)).toBe(over);
  });

  it.each([
    ['edit', 'running', 'already-running'],
    ['cancel', 'ended', 'already-ended'],
    ['cancel', 'refused', 'refused'],
    ['end', 'booked', 'not-running'],
    ['end', 'ended', 'already-ended'],
    ['edit', 'raw:4', 'unknown-state'],
  ] as const)('no %s while %s: %s', (action, state, obstacle) => {
    expect(obstacleTo(action, state)).toBe(obstacle);
  });
});
