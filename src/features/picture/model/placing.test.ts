import { describe, expect, it } from 'vitest';
import { assignPanes, NEW_COMPOSITION, sendToTray } from './composition.ts';
import type { Composition } from './composition.ts';
import type { Participant } from './participant.ts';
import {
  byHand,
  autofillPicture,
  notYetIn,
  paneOf,
  placeInPanes,
  pollPaneOf,
  slotsFrom,
} from './placing.ts';
import { NEW_POLL } from './poll.ts';

const person = (name: string): Participant => ({ account: name, kind: 'e164', name });
const anna = person('1');
const boris = person('2');
const carla = person('3');
const dmitri = person('4');
const emma = person('5');
const custom: Composition = { ...NEW_COMPOSITION, mode: 'custom' };
const names = ({ panes }: Composition) =>
  panes.map(({ source }) => (source.kind === 'member' ? source.person.name : source.kind));

it('puts one after the other, as far as there are panes and people', () => {
  const placed = placeInPanes(custom, [3, 1], [anna, boris, carla].map(paneOf));
  expect(names(placed)).toEqual(['empty', '2', 'empty', '1']);
  expect(names(placeInPanes(custom, [0, 1, 2], [paneOf(anna)]))).toEqual([
    '1',
    'empty',
    'empty',
    'empty',
  ]);
  expect(placeInPanes(custom, [], [paneOf(anna)])).toBe(custom);
});

it('several put down on one pane leave others in their panes', () => {
  const taken = assignPanes(custom, [[3, paneOf(anna)]]);
  expect(slotsFrom(taken, [2])).toEqual([2, 0, 1]);
  expect(slotsFrom(taken, [3])).toEqual([3, 0, 1, 2]);
});

describe('filling', () => {
  const people = [anna, boris, carla, dmitri, emma];

  it('takes who is not in the picture yet, in order, and leaves what is there', () => {
    const begun = assignPanes(custom, [[1, paneOf(boris)]]);
    expect(names(autofillPicture(begun, people))).toEqual(['1', '2', '3', '4']);
  });

  it('counts who is polled as shown, the batch poll only where it is', () => {
    const polled = assignPanes(custom, [[0, pollPaneOf([anna, carla])]]);
    expect(notYetIn(polled, people)).toEqual([boris, dmitri, emma]);
    const batch = { ...custom, poll: { ...NEW_POLL, members: [anna, boris, carla, dmitri] } };
    expect(notYetIn(batch, people)).toEqual(people);
    expect(notYetIn({ ...batch, mode: 'custom-batch-poll' }, people)).toEqual([emma]);
  });

  it('begins with what waits in the tray', () => {
    const waiting = sendToTray(assignPanes(custom, [[2, paneOf(emma)]]), [2]);
    const filled = autofillPicture(waiting, people);
    expect(names(filled)).toEqual(['5', '1', '2', '3']);
    expect(filled.tray).toEqual([]);
  });

  it('that finds no room or nobody changes nothing', () => {
    const full = autofillPicture(custom, people);
    expect(autofillPicture(full, people)).toBe(full);
    expect(autofillPicture(custom, [])).toBe(custom);
  });
});

it('a picture of the platform becomes one composed by hand; another stays as it is', () => {
  expect(byHand(NEW_COMPOSITION).mode).toBe('custom');
  const raw: Composition = { ...custom, mode: 'raw:9' };
  expect([byHand(custom), byHand(raw)]).toEqual([custom, raw]);
  expect(byHand(raw)).toBe(raw);
});
