import { expect, it } from 'vitest';
import { assignPanes, NEW_COMPOSITION, sendToTray } from '../model/composition.ts';
import type { Composition } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import { paneOf, pollPaneOf } from '../model/placing.ts';
import { NEW_POLL } from '../model/poll.ts';
import { paneMarks } from './pane-marks.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const custom: Composition = { ...NEW_COMPOSITION, mode: 'custom' };

it('marks who is in a pane, in a poll, in the tray', () => {
  const composition = sendToTray(
    assignPanes(custom, [
      [0, paneOf(person('1001'))],
      [1, pollPaneOf([person('1002'), person('1001')])],
      [2, paneOf(person('1003'))],
      [3, paneOf(person('1001'))],
    ]),
    [2],
  );
  const marks = paneMarks(composition);
  expect(marks.get('e164:1001')).toEqual({ panes: [1, 4], polled: true, waiting: false });
  expect(marks.get('e164:1002')).toEqual({ panes: [], polled: true, waiting: false });
  expect(marks.get('e164:1003')).toEqual({ panes: [], polled: false, waiting: true });
  expect(marks.has('e164:1004')).toBe(false);
});

it('counts the batch poll only where it is shown', () => {
  const batch: Composition = { ...custom, poll: { ...NEW_POLL, members: [person('1001')] } };
  expect(paneMarks(batch).size).toBe(0);
  expect(paneMarks({ ...batch, mode: 'custom-batch-poll' }).get('e164:1001')?.polled).toBe(true);
});
