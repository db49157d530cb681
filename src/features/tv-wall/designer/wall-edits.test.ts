import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberContent } from '../model/placing.ts';
import { peopleInBox } from '../model/people-on-walls.ts';
import { contentAt, newWall } from '../model/wall.ts';
import type { BoxContent, Wall, WallPreset } from '../model/wall.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import {
  pasteTargets,
  dropOnWall,
  filledUp,
  freeBoxes,
  mirrorBoxes,
  putOnBoxes,
  rotateBoxes,
  setAll,
  setBoxChannel,
  spreadBoxes,
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
  return {
    preset,
    place,
    ids: IDS,
    cells: IDS.map((_, at) => ({
      x: (at % 3) * 10,
      y: Math.floor(at / 3) * 10,
      width: 10,
      height: 10,
    })),
    dead: new Set<string>(),
    locked: new Set<string>(),
    selected,
    nameOf: (box) => `hdu ${box}`,
    content,
  };
}

const people = (names: string) => names.split('').map(member);
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

const put = (where: OnWall, names: string) => putOnBoxes(where, where.selected, people(names));
const PEOPLE = ['p', 'q', 'r', 's', 't', 'u', 'v'].map(person);
const namesOn = ({ walls: [one = newWall('')] }: WallPreset): ReadonlySet<string> =>
  new Set(
    Object.values(one.boxes).flatMap((of) => peopleInBox(of).map((each) => each.person.name)),
  );

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

describe('put on', () => {
  const start = preset(wallOf({ '1_1': speaker, '1_3': speaker }));
  it.each([
    ['without a selection the empty ones', [], 'ab', 'speaker a speaker b empty empty', ''],
    ['the selected ones in order', ['1_3', '2_3'], 'ab', 'speaker empty a empty empty b', ''],
    ['and on into the empty ones', ['1_3'], 'abc', 'speaker empty a b c empty', ''],
    ['and around into those before', ['2_2', '2_3'], 'abcd', 'speaker c speaker d a b', ''],
    ['who finds no place is left', ['1_1'], 'abcdefg', 'a b speaker c d e', 'fg'],
  ])('%s', (_, selected, names, expected, left) => {
    const edit = put(on(start, selected), names);
    expect(shown(edit)).toBe(expected);
    expect(edit?.left?.map(content).join('')).toBe(left);
  });

  it('no place at all is nothing', () => {
    const full = preset(wallOf(Object.fromEntries(IDS.map((id) => [id, speaker]))));
    expect(put(on(full), 'a')).toBeUndefined();
  });

  it('boxes that are dead are passed over, unless they are selected', () => {
    const dead = { ...on(start), dead: new Set(['1_2', '2_2']) };
    expect(freeBoxes(dead)).toEqual(['2_1', '2_3']);
    expect(shown(put(dead, 'ab'))).toBe('speaker empty speaker a empty b');
    expect(shown(put({ ...dead, selected: ['2_2'] }, 'ab'))).toBe(
      'speaker empty speaker empty a b',
    );
    expect(shown(filledUp(dead, ['x', 'y', 'z'].map(person)))).toBe(
      'speaker empty speaker x empty y',
    );
  });

  it('nothing goes by itself into locked boxes, selected or not, unless one alone is', () => {
    const locked = { ...on(start), locked: new Set(['1_2', '2_2']) };
    const both = { ...locked, selected: ['1_2', '2_1', '2_2'] };
    expect(freeBoxes(locked)).toEqual(['2_1', '2_3']);
    expect(shown(put(both, 'ab'))).toBe('speaker empty speaker a empty b');
    expect(shown(filledUp(both, ['x', 'y'].map(person)))).toBe(
      'speaker empty speaker x empty empty',
    );
    expect(shown(spreadBoxes(both, ['x', 'y'].map(person)))).toBe(
      'speaker empty speaker poll empty empty',
    );
    expect(shown(put({ ...locked, selected: ['2_2'] }, 'a'))).toBe(
      'speaker empty speaker empty a empty',
    );
  });

  it('one source goes into all selected boxes, or into the next empty one', () => {
    expect(shown(putOnBoxes(on(start, ['1_2', '2_2']), ['1_2', '2_2'], [speaker]))).toBe(
      'speaker speaker speaker empty speaker empty',
    );
    expect(shown(putOnBoxes(on(start), [], [speaker]))).toBe(
      'speaker speaker speaker empty empty empty',
    );
  });

  it('several people dropped on a part of a quad split take the other parts, too', () => {
    const quad: BoxContent = { kind: 'quad', parts: [{ index: 0, person: person('q') }] };
    const edit = dropOnWall(
      on(preset(wallOf({ '1_1': quad }))),
      contents(...people('abcd')),
      box('1_1', 2),
    );
    const wall = edit?.next.walls[0] ?? newWall('');
    expect(contentAt(wall, '1_1')).toEqual({
      kind: 'quad',
      parts: ['q', 'b', 'a', 'c'].map((name, index) => ({ index, person: person(name) })),
    });
    expect(shown(edit)).toBe('quad d empty empty empty empty');
  });
});

describe('moved about', () => {
  const start = preset(
    wallOf({ '1_1': member('a'), '1_2': member('b'), '1_3': speaker, '2_1': member('c') }),
  );
  it.each([
    ['mirrored', mirrorBoxes(on(start)), 'speaker b a empty empty c', 'mirror'],
    [
      'mirrored where selected',
      mirrorBoxes(on(start, ['1_1', '1_2'])),
      'b a speaker c empty empty',
      'mirror',
    ],
    ['a row of one', rotateBoxes(on(start, ['2_1'])), 'a b speaker empty c empty', 'rotateRow'],
    [
      'the selected ones',
      rotateBoxes(on(start, ['1_1', '1_3', '2_1'])),
      'c b a speaker empty empty',
      'rotateRow',
    ],
  ])('%s', (_, edit, expected, step) => {
    expect(shown(edit)).toBe(expected);
    expect(edit?.step.code).toBe(step);
  });

  it('where nothing would move there is no edit', () => {
    expect(mirrorBoxes(on(preset(wallOf({ '1_2': speaker }))))).toBeUndefined();
    expect(rotateBoxes(on(start))).toBeUndefined();
  });

  const who = fc.constantFrom<BoxContent>(
    { kind: 'empty' },
    speaker,
    ...['a', 'b', 'c'].map(member),
  );
  const walls = fc.array(who, { minLength: IDS.length, maxLength: IDS.length }).map((list) =>
    preset(
      wallOf(
        Object.fromEntries(
          IDS.flatMap((id, at) => {
            const what = list[at];
            return what === undefined || what.kind === 'empty' ? [] : [[id, what]];
          }),
        ),
      ),
    ),
  );
  const selections = fc.subarray([...IDS]);
  const everything = (of: WallPreset) =>
    IDS.map((id) => content(contentAt(of.walls[0] ?? newWall(''), id))).toSorted();

  it('loses nothing, and mirrored twice is as before', () => {
    fc.assert(
      fc.property(walls, selections, (before, selected) => {
        for (const act of [mirrorBoxes, rotateBoxes]) {
          const after = act(on(before, selected))?.next ?? before;
          expect(everything(after)).toEqual(everything(before));
        }
        const once = mirrorBoxes(on(before, selected))?.next ?? before;
        const twice = mirrorBoxes(on(once, selected))?.next ?? once;
        expect(twice).toEqual(before);
      }),
    );
  });

  it('spread, everybody is on the wall where there is a box for them', () => {
    fc.assert(
      fc.property(walls, selections, fc.subarray(PEOPLE), (before, selected, list) => {
        const where = on(before, selected);
        const spread = spreadBoxes(where, list);
        const after = spread?.next ?? before;
        const given = spread === undefined ? [] : list.map(({ name }) => name);
        expect(namesOn(after)).toEqual(new Set([...namesOn(before), ...given]));
      }),
    );
  });

  it('put on, everybody is on the wall or told to be left, and never both', () => {
    fc.assert(
      fc.property(walls, selections, fc.subarray(PEOPLE), (before, selected, list) => {
        const put = putOnBoxes(on(before, selected), selected, list.map(memberContent));
        const left = new Set(
          put === undefined ? list.map(({ name }) => name) : put.left?.map(content),
        );
        const shownNow = namesOn(put?.next ?? before);
        for (const { name } of list) expect(shownNow.has(name)).toBe(!left.has(name));
      }),
    );
  });
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
