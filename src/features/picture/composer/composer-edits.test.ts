import { describe, expect, it } from 'vitest';
import { assignPanes, NEW_COMPOSITION, sendToTray } from '../model/composition.ts';
import type { Composition, Pane } from '../model/composition.ts';
import { paneOf } from '../model/placing.ts';
import {
  fillUp,
  dropOnPicture,
  putIntoPanes,
  setPaneChannel,
  setSource,
  toTray,
} from './composer-edits.ts';
import type { Edit } from './composer-edits.ts';

const person = (name: string) => paneOf({ account: name, kind: 'e164', name });
const words = ({ source }: Pane) => (source.kind === 'member' ? source.person.name : source.kind);
const custom: Composition = { ...NEW_COMPOSITION, mode: 'custom' };
/** a, b in the first two of four panes. */
const begun = assignPanes(custom, [
  [0, person('a')],
  [1, person('b')],
]);
const shows = (edit: Edit | undefined) => edit?.next.panes.map(words);
const onto = (slot: number) => ({ on: 'pane', slot }) as const;

describe('a pane put down', () => {
  const carried = { kind: 'slot', slot: 0 } as const;

  it('on another changes places with it, or is copied', () => {
    const swap = dropOnPicture(begun, carried, onto(1), { words });
    expect(shows(swap)).toEqual(['b', 'a', 'empty', 'empty']);
    expect(swap?.step).toEqual({ code: 'swap', what: '1 ↔ 2' });
    expect(shows(dropOnPicture(begun, carried, onto(3), { words, copy: true }))).toEqual([
      'a',
      'b',
      'empty',
      'a',
    ]);
  });

  it('on itself, or where the same is, does nothing', () => {
    expect(dropOnPicture(begun, carried, onto(0), { words })).toBeUndefined();
    expect(dropOnPicture(begun, { kind: 'slot', slot: 2 }, onto(3), { words })).toBeUndefined();
  });

  it('on the tray waits there, and all that are selected with it', () => {
    const one = dropOnPicture(begun, carried, { on: 'tray' }, { words, selected: [1] });
    expect([shows(one), one?.next.tray.map(words)]).toEqual([
      ['empty', 'b', 'empty', 'empty'],
      ['a'],
    ]);
    const all = dropOnPicture(begun, carried, { on: 'tray' }, { words, selected: [0, 1, 2] });
    expect([all?.next.tray.map(words), all?.step]).toEqual([
      ['a', 'b'],
      { code: 'toTray', count: 2 },
    ]);
  });

  it('outside is cleared', () => {
    expect(shows(dropOnPicture(begun, carried, { on: 'out' }, { words }))).toEqual([
      'empty',
      'b',
      'empty',
      'empty',
    ]);
  });
});

describe('people put down', () => {
  const carried = { kind: 'panes', panes: [person('x'), person('y')] } as const;

  it('on a pane take it and the empty ones after it', () => {
    const edit = dropOnPicture(begun, carried, onto(1), { words });
    expect(shows(edit)).toEqual(['a', 'x', 'y', 'empty']);
    expect(edit?.step).toEqual({ code: 'assignMany', count: 2 });
  });

  it('on one of several selected panes take those in order', () => {
    const edit = dropOnPicture(begun, carried, onto(3), { words, selected: [0, 3] });
    expect(shows(edit)).toEqual(['x', 'b', 'empty', 'y']);
  });

  it('end an automatic picture, in the same step', () => {
    const edit = putIntoPanes(NEW_COMPOSITION, [2], [person('x')], words);
    expect([edit?.next.mode, edit?.step]).toEqual([
      'custom',
      { code: 'assign', who: 'x', pane: 3 },
    ]);
  });

  it('who are there already change nothing, the mode included', () => {
    const automatic: Composition = { ...begun, mode: 'automatic' };
    expect(putIntoPanes(automatic, [0], [person('a')], words)).toBeUndefined();
    expect(dropOnPicture(begun, carried, { on: 'tray' }, { words })).toBeUndefined();
  });
});

it('what waits goes back into a pane or out of the tray', () => {
  const waiting = sendToTray(begun, [0]);
  const back = dropOnPicture(waiting, { kind: 'tray', index: 0 }, onto(1), { words });
  expect([shows(back), back?.next.tray.map(words)]).toEqual([
    ['empty', 'a', 'empty', 'empty'],
    ['b'],
  ]);
  const out = dropOnPicture(waiting, { kind: 'tray', index: 0 }, { on: 'out' }, { words });
  expect(out?.next.tray).toEqual([]);
});

describe('properties of panes', () => {
  it('a source goes into all of them and leaves their channels', () => {
    const channelled = setPaneChannel(begun, [0], 2)?.next ?? begun;
    const edit = setSource(channelled, [0, 2], { source: { kind: 'speaker' } }, words);
    expect(edit?.next.panes[0]).toEqual({ source: { kind: 'speaker' }, channel: 2 });
    expect(edit?.next.panes[2]).toEqual({ source: { kind: 'speaker' } });
    expect(setSource(begun, [1], { source: { kind: 'empty' } }, words)?.step.code).toBe('clear');
  });

  it('a channel that is taken away is not asked for', () => {
    const channelled = setPaneChannel(begun, [0], 2)?.next ?? begun;
    expect(setPaneChannel(channelled, [0], undefined)?.next.panes[0]).toEqual(person('a'));
    expect(setPaneChannel(begun, [0], undefined)).toBeUndefined();
  });
});

it('filling counts the panes it fills', () => {
  const people = ['a', 'b', 'c'].map((name) => ({ account: name, kind: 'e164', name }) as const);
  expect(fillUp(begun, people)?.step).toEqual({ code: 'fill', count: 1 });
  expect(fillUp(begun, people.slice(0, 2))).toBeUndefined();
  expect(toTray(custom, [0, 1])).toBeUndefined();
});
