import { describe, expect, it } from 'vitest';
import { assignPanes, NEW_COMPOSITION, sendToTray, setLayout } from '../model/composition.ts';
import type { Composition, Pane } from '../model/composition.ts';
import { paneOf, peopleInPane, pollPaneOf } from '../model/placing.ts';
import {
  fillUp,
  dropOnPicture,
  mirrorPanes,
  putIntoPanes,
  putOnPanes,
  rotatePanes,
  setPaneChannel,
  setSource,
  spreadPanes,
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

const put = (slots: readonly number[], names: string) =>
  putOnPanes(begun, slots, names.split('').map(person), words);

describe('several put on', () => {
  it.each([
    ['nothing selected: the empty ones', [], 'xy', 'a b x y', ''],
    ['one selected: on into the empty ones', [0], 'xyz', 'x b y z', ''],
    ['and around', [3], 'xy', 'a b y x', ''],
    ['who finds no pane is left', [1], 'vwxyz', 'a v w x', 'yz'],
  ])('%s', (_, slots, names, expected, left) => {
    const edit = put(slots, names);
    expect(shows(edit)?.join(' ')).toBe(expected);
    expect(edit?.left?.map(words).join('')).toBe(left);
  });

  it('one source goes into every selected pane, by whichever gesture', () => {
    const speaker: Pane = { source: { kind: 'speaker' } };
    const all = ['speaker', 'b', 'speaker', 'empty'];
    expect(shows(putOnPanes(begun, [0, 2], [speaker], words))).toEqual(all);
    const dragged = { kind: 'panes', panes: [speaker] } as const;
    expect(shows(dropOnPicture(begun, dragged, onto(2), { words, selected: [0, 2] }))).toEqual(all);
  });

  it('one person dropped on one of several selected panes goes there', () => {
    const dragged = { kind: 'panes', panes: [person('x')] } as const;
    const edit = dropOnPicture(begun, dragged, onto(2), { words, selected: [0, 2] });
    expect(shows(edit)).toEqual(['a', 'b', 'x', 'empty']);
  });
});

it('a new rotation begins with whom the pane shows', () => {
  const rotation = pollPaneOf([]);
  const edit = setSource(begun, [0, 2], rotation, words);
  expect(edit?.next.panes.map((pane) => peopleInPane(pane).map(({ name }) => name))).toEqual([
    ['a'],
    ['b'],
    [],
    [],
  ]);
  expect(edit && setSource(edit.next, [0], rotation, words)).toBeUndefined();
});

describe('moved about', () => {
  const nine = setLayout(begun, 8);
  it('mirrored: in every row, or among the selected ones', () => {
    expect(shows(mirrorPanes(nine, []))?.slice(0, 3)).toEqual(['empty', 'b', 'a']);
    expect(shows(mirrorPanes(nine, [0, 1]))?.slice(0, 3)).toEqual(['b', 'a', 'empty']);
    expect(mirrorPanes(custom, [])).toBeUndefined();
  });

  it('rotated: the row of the one selected, or the selected ones', () => {
    expect(shows(rotatePanes(nine, [1]))?.slice(0, 3)).toEqual(['empty', 'a', 'b']);
    expect(shows(rotatePanes(nine, [0, 8]))).toEqual(
      Array.from('.b......a', (one) => (one === '.' ? 'empty' : one)),
    );
    expect(rotatePanes(nine, [])).toBeUndefined();
  });
});

it('spread evenly: rotations where there are more people than panes', () => {
  const people = ['c', 'd', 'e', 'f', 'g'].map((name) => person(name)).flatMap(peopleInPane);
  const edit = spreadPanes(begun, [], people, 15);
  expect(shows(edit)).toEqual(['a', 'b', 'poll', 'poll']);
  expect(
    edit?.next.panes.slice(2).map((pane) => peopleInPane(pane).map(({ name }) => name)),
  ).toEqual([
    ['c', 'd', 'e'],
    ['f', 'g'],
  ]);
  expect(edit?.next.panes[2]?.source).toMatchObject({ poll: { interval: 15 } });
  const over = spreadPanes(begun, [0, 1], people.slice(0, 1));
  expect(
    over?.next.panes.map((pane) => peopleInPane(pane).map(({ name }) => name)).slice(0, 2),
  ).toEqual([['a', 'b'], ['c']]);
  expect(spreadPanes(begun, [], [])).toBeUndefined();
});
