import { describe, expect, it } from 'vitest';
import { approvalNote, meetingStates, obstacleTo } from './state.ts';

const actionsOfAll = ['edit', 'cancel', 'end', 'duplicate', 'save-as-template'] as const;

describe('meeting states', () => {
  it.each([
    [1, ['edit', 'cancel', 'duplicate', 'save-as-template'], undefined],
    [2, ['end', 'duplicate', 'save-as-template'], undefined],
    [3, ['duplicate', 'save-as-template'], undefined],
    [6, ['edit', 'cancel', 'duplicate', 'save-as-template'], 'approved-elsewhere'],
    [7, ['edit', 'duplicate', 'save-as-template'], 'edit-and-resubmit'],
    [5, ['duplicate', 'save-as-template'], undefined],
  ])('state %d', (value, actions, note) => {
    const state = meetingStates.nameOf(value);
    const possible = actionsOfAll.filter((action) => obstacleTo(action, state) === undefined);
    expect(possible).toEqual(actions);
    expect(approvalNote(state)).toBe(note);
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
