import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberContent } from '../model/placing.ts';
import { contentAt, newWall } from '../model/wall.ts';
import type { BoxContent, Wall, WallPreset } from '../model/wall.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import {
  pasteTargets,
  dropOnWall,
  putInOrder,
  setAll,
  setBoxChannel,
  strayGone,
} from './wall-edits.ts';
import type { WallDragItem, WallDropPlace, OnWall, WallEdit } from './wall-edits.ts';

const IDS = ['1_1', '1_2', '1_3', '2_1', '2_2', '2_3'] as const;
const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const member = (account: string) => memberContent(person(account));
const content = (of: BoxContent) => ('person' in of && of.person ? of.person.name : of.kind);
const speaker: BoxContent = { kind: 'speaker' };

function wallOf(boxes: Readonly<Record<string, BoxContent>>, rest: Partial<Wall> = {}): Wall {
  return { ...newWall('style'), boxes, ...rest };
}

function on(preset: WallPreset, selected: readonly string[] = [], place = 0): OnWall {
  return { preset, place, ids: IDS, selected, nameOf: (box) => `hdu ${box}`, content };
}

const preset = (...walls: readonly Wall[]): WallPreset => ({ name: '', walls });
const shown = (edit: WallEdit | undefined, wall = 0) =>
  IDS.map((box) => content(contentAt(edit?.next.walls[wall] ?? newWall(''), box))).join(' ');
const box = (id: string, part?: number): WallDropPlace => ({
  on: 'box',
  box: id,
  ...(part !== undefined && { part }),
});
const contents = (...list: readonly BoxContent[]): WallDragItem => ({
  kind: 'contents',
  contents: list,
});

describe('put down', () => {
  it('several people go into the box and the empty ones after it, then those before', () => {
    const start = preset(wallOf({ '2_1': speaker }));
    const edit = dropOnWall(on(start), contents(member('a'), member('b'), member('c')), box('2_2'));
    expect(shown(edit)).toBe('c empty empty speaker a b');
    expect(edit?.step).toEqual({ code: 'assignBoxes', count: 3 });
  });

  it('on one of several selected boxes people go in order, a source into all', () => {
    const start = preset(wallOf({}));
    const selected = ['1_2', '2_1', '2_3'];
    const people = dropOnWall(on(start, selected), contents(member('a'), member('b')), box('2_1'));
    expect(shown(people)).toBe('empty a empty b empty empty');
    expect(shown(dropOnWall(on(start, selected), contents(speaker), box('2_1')))).toBe(
      'empty speaker empty speaker empty speaker',
    );
    // beside them, that box alone
    expect(shown(dropOnWall(on(start, selected), contents(speaker), box('1_1')))).toBe(
      'speaker empty empty empty empty empty',
    );
  });

  it('a box is swapped with another or copied to it; onto itself nothing happens', () => {
    const start = preset(wallOf({ '1_1': member('a'), '2_2': speaker }));
    const carried: WallDragItem = { kind: 'box', from: { wall: 0, box: '1_1' } };
    const swapped = dropOnWall(on(start), carried, box('2_2'));
    expect(shown(swapped)).toBe('speaker empty empty empty a empty');
    expect(swapped?.step).toEqual({ code: 'swapBoxes', what: 'hdu 1_1 ↔ hdu 2_2' });
    expect(shown(dropOnWall(on(start), carried, box('1_3'), true))).toBe(
      'a empty a empty speaker empty',
    );
    expect(dropOnWall(on(start), carried, box('1_1'))).toBeUndefined();
  });

  it('a person onto a part of a quad split changes that part, whatever else the box all of it', () => {
    const quad: BoxContent = { kind: 'quad', parts: [{ index: 0, person: person('a') }] };
    const start = preset(wallOf({ '1_1': quad }));
    const edit = dropOnWall(on(start), contents(member('b')), box('1_1', 3));
    expect(edit?.next.walls[0]?.boxes['1_1']).toEqual({
      kind: 'quad',
      parts: [
        { index: 0, person: person('a') },
        { index: 3, person: person('b') },
      ],
    });
    expect(shown(dropOnWall(on(start), contents(speaker), box('1_1', 3)))).toMatch(/^speaker/);
  });

  it('out of the wall: the box, or all selected ones where it is one of them', () => {
    const start = preset(wallOf({ '1_1': member('a'), '1_2': member('b'), '2_2': speaker }));
    const carried: WallDragItem = { kind: 'box', from: { wall: 0, box: '1_1' } };
    expect(shown(dropOnWall(on(start, ['1_1', '1_2']), carried, { on: 'out' }))).toBe(
      'empty empty empty empty speaker empty',
    );
    expect(shown(dropOnWall(on(start, ['2_2']), carried, { on: 'out' }))).toBe(
      'empty b empty empty speaker empty',
    );
    expect(dropOnWall(on(start), contents(speaker), { on: 'out' })).toBeUndefined();
  });

  it('what has no box any more moves, and what it displaces has none then: nothing is lost', () => {
    const start = preset(wallOf({ '9_9': member('a'), '1_1': member('b') }));
    const carried: WallDragItem = { kind: 'box', from: { wall: 0, box: '9_9' } };
    const edit = dropOnWall(on(start), carried, box('1_1'));
    expect(edit?.step).toEqual({ code: 'moveToBox', who: 'a', what: 'hdu 1_1' });
    expect(edit?.next.walls[0]?.boxes).toEqual({ '1_1': member('a'), '9_9': member('b') });
    expect(dropOnWall(on(start), carried, box('2_1'))?.next.walls[0]?.boxes).toEqual({
      '1_1': member('b'),
      '2_1': member('a'),
    });
  });

  it('a repeated content leaves its list for a box', () => {
    const start = preset(wallOf({}, { repeated: [{ box: '1_1', content: speaker }] }));
    const edit = dropOnWall(on(start), { kind: 'repeated', wall: 0, index: 0 }, box('2_3'));
    expect(shown(edit)).toBe('empty empty empty empty empty speaker');
    expect(edit?.next.walls[0]?.repeated).toEqual([]);
  });

  it('between walls boxes are swapped', () => {
    const start = preset(wallOf({ '1_1': member('a') }), wallOf({ '1_1': speaker }));
    const edit = dropOnWall(
      on(start, [], 1),
      { kind: 'box', from: { wall: 0, box: '1_1' } },
      box('1_1'),
    );
    expect([shown(edit, 0), shown(edit, 1)].map((all) => all.split(' ')[0])).toEqual([
      'speaker',
      'a',
    ]);
  });
});

it('without selected boxes people go into the empty ones', () => {
  const start = preset(wallOf({ '1_1': speaker, '1_3': speaker }));
  expect(shown(putInOrder(on(start), [member('a'), member('b')]))).toBe(
    'speaker a speaker b empty empty',
  );
  expect(shown(putInOrder(on(start, ['1_3', '2_3']), [member('a'), member('b')]))).toBe(
    'speaker empty a empty empty b',
  );
});

it('a clip of several goes on from the one selected box; one goes into all', () => {
  const start = preset(wallOf({}));
  expect(pasteTargets(on(start, ['2_2']), [speaker, speaker, speaker])).toEqual(['2_2', '2_3']);
  expect(pasteTargets(on(start, ['1_1', '2_2']), [speaker])).toEqual(['1_1', '2_2']);
});

it('channels are those of people; other boxes have none', () => {
  const start = preset(wallOf({ '1_1': member('a'), '1_2': speaker }));
  const edit = setBoxChannel(on(start), ['1_1', '1_2'], 3);
  expect(edit?.next.walls[0]?.boxes).toEqual({
    '1_1': { ...member('a'), channel: 3 },
    '1_2': speaker,
  });
  expect(setBoxChannel(on(start), ['1_2'], 3)).toBeUndefined();
});

it('what changes nothing is no step', () => {
  const start = preset(wallOf({ '1_1': speaker }));
  expect(setAll(on(start), ['1_1'], speaker)).toBeUndefined();
  expect(setAll(on(start), ['1_2'], { kind: 'empty' })).toBeUndefined();
  expect(strayGone(on(start), [], [])).toBeUndefined();
});

/** What all boxes show, drawn or not. */
function all({ walls }: WallPreset): readonly string[] {
  return walls.flatMap(({ boxes }) => Object.values(boxes).map(content)).toSorted();
}

it('moving boxes about never loses or doubles a content', () => {
  const anyBox = fc.constantFrom(...IDS, '9_9');
  const moves = fc.array(fc.tuple(anyBox, fc.constantFrom(...IDS)), { maxLength: 40 });
  fc.assert(
    fc.property(moves, (steps) => {
      const start = preset(
        wallOf({ '1_1': member('a'), '1_2': member('b'), '2_1': speaker, '9_9': member('z') }),
      );
      const end = steps.reduce((whole, [from, to]) => {
        const edit = dropOnWall(on(whole), { kind: 'box', from: { wall: 0, box: from } }, box(to));
        return edit?.next ?? whole;
      }, start);
      expect(all(end)).toEqual(all(start));
    }),
  );
});
