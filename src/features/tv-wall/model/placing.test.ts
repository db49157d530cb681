import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import {
  assignBox,
  assignBoxes,
  assignToAll,
  boxesFrom,
  clearBoxes,
  copied,
  autofillWall,
  dropRepeated,
  everybodyOnWall,
  fillInOrder,
  keepingInBox,
  memberContent,
  pasteIntoBoxes,
  placeInSpots,
  pollContent,
  quadContent,
  spotsIn,
  spreadOverBoxes,
  swapBoxContents,
  withQuadPart,
} from './placing.ts';
import { peopleInBox } from './people-on-walls.ts';
import { addWall, contentAt, newWall, NEW_WALL_PRESET, withWall } from './wall.ts';
import type { BoxContent, Wall, WallPreset } from './wall.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const [ann, bob, cleo] = ['1', '2', '3'].map(person);
if (ann === undefined || bob === undefined || cleo === undefined) throw new TypeError('nobody');
const ids = ['1_1', '1_2', '1_3', '1_4'];
const empty = newWall('s');
const shown = (wall: Wall) =>
  ids.map((id) => {
    const content = contentAt(wall, id);
    return content.kind === 'member' ? content.person.account : content.kind;
  });

describe('a call that changes nothing gives the same object', () => {
  const wall = assignBox(empty, '1_1', memberContent(ann));
  it.each<[string, Wall]>([
    ['the same content', assignBox(wall, '1_1', memberContent({ ...ann }))],
    ['clearing what is empty', clearBoxes(wall, ['1_2', 'elsewhere'])],
    ['nothing to place', assignBoxes(wall, [])],
    ['nobody left to fill with', autofillWall(wall, ids, [ann])],
    ['an empty clip', pasteIntoBoxes(wall, ids, [])],
    ['taking off what is not beside the wall', dropRepeated(wall, 0)],
  ])('%s', (_, next) => {
    expect(next).toBe(wall);
  });

  it('swapping a box with itself, or with one of no wall', () => {
    const preset: WallPreset = { name: '', walls: [wall] };
    const here = { wall: 0, box: '1_1' };
    expect(swapBoxContents(preset, here, here)).toBe(preset);
    expect(swapBoxContents(preset, here, { wall: 4, box: '1_1' })).toBe(preset);
    expect(swapBoxContents(preset, { wall: 4, box: '1_1' }, here)).toBe(preset);
  });
});

it('fills empty boxes in the order given and tells who found none', () => {
  const taken = assignBox(empty, '1_2', { kind: 'speaker' });
  const { wall, left } = fillInOrder(taken, ids, [ann, bob, cleo, person('4')].map(memberContent));
  expect(shown(wall)).toEqual(['1', 'speaker', '2', '3']);
  expect(left).toEqual([memberContent(person('4'))]);
});

it('fills by itself with those whom no box shows yet, alone, in a poll or in a quad split', () => {
  const wall = assignBoxes(empty, [
    ['1_1', quadContent([ann])],
    ['1_2', pollContent([bob])],
  ]);
  expect(shown(autofillWall(wall, ids, [ann, bob, cleo]))).toEqual(['quad', 'poll', '3', 'empty']);
});

it('somebody in a box’s own picture is on the wall, unless they wait in its tray', () => {
  const member = (one: typeof ann) => ({ source: { kind: 'member', person: one } }) as const;
  const picture = {
    ...NEW_COMPOSITION,
    mode: 'custom',
    panes: [member(ann)],
    tray: [member(bob)],
  } as const;
  const wall = assignBox(empty, '1_1', { kind: 'own-picture', picture });
  expect(everybodyOnWall(wall, [ann])).toBe(true);
  expect(everybodyOnWall(wall, [bob])).toBe(false);
  const automatic = { ...picture, mode: 'automatic' } as const;
  expect(
    everybodyOnWall(assignBox(empty, '1_1', { kind: 'own-picture', picture: automatic }), [ann]),
  ).toBe(false);
});

it('several put down on one box take that one and then empty ones', () => {
  const wall = assignBox(empty, '1_4', memberContent(ann));
  expect(boxesFrom(wall, ids, ['1_3'])).toEqual(['1_3', '1_1', '1_2']);
  expect(boxesFrom(wall, ids, ['1_4'])).toEqual(['1_4', '1_1', '1_2', '1_3']);
  expect(boxesFrom(wall, ids, ['elsewhere'])).toEqual(['elsewhere', '1_1', '1_2', '1_3']);
  expect(boxesFrom(empty, ['1_1', '1_2', '1_1'], ['1_1'])).toEqual(['1_1', '1_2']);
});

const namesIn = (content: BoxContent) =>
  peopleInBox(content)
    .map(({ person: { account } }) => account)
    .join('');

describe('what has nobody yet begins with whom the box shows', () => {
  const onChannel: BoxContent = { kind: 'member', person: ann, channel: 2 };
  const rotation = pollContent(['1', '2', '3', '4', '5'].map(person));
  const ownPicture: BoxContent = {
    kind: 'own-picture',
    picture: { ...NEW_COMPOSITION, mode: 'custom' },
  };
  it.each<[string, BoxContent, BoxContent, string]>([
    ['quad split of a person', { kind: 'quad', parts: [] }, onChannel, '1'],
    ['quad split of a rotation: the first four', { kind: 'quad', parts: [] }, rotation, '1234'],
    ['rotation of a person', pollContent([]), onChannel, '1'],
    ['rotation of a quad split', pollContent([]), quadContent([ann, bob]), '12'],
    ['multi-view of a person', ownPicture, onChannel, '1'],
    ['multi-view of more than it has panes', ownPicture, rotation, '12345'],
    ['multi-view of a quad split', ownPicture, quadContent([ann, bob]), '12'],
    ['a rotation stays the one it is', pollContent([]), rotation, '12345'],
  ])('%s', (_, content, before, expected) => {
    const kept = keepingInBox(content, before);
    expect([kept.kind, namesIn(kept)]).toEqual([content.kind, expected]);
  });

  it('part 1 is on the same channel of the terminal', () => {
    expect(keepingInBox({ kind: 'quad', parts: [] }, onChannel)).toEqual({
      kind: 'quad',
      parts: [{ index: 0, person: ann, channel: 2 }],
    });
  });

  it.each<[string, BoxContent, BoxContent]>([
    ['a speaker', { kind: 'speaker' }, onChannel],
    ['people of its own', quadContent([bob]), onChannel],
    ['an empty box', { kind: 'quad', parts: [] }, { kind: 'empty' }],
  ])('but not %s', (_, content, before) => {
    expect(keepingInBox(content, before)).toBe(content);
  });
});

it('people go into the free parts of a quad split, then into boxes', () => {
  const wall = assignBoxes(empty, [
    ['1_1', { kind: 'quad', parts: [{ index: 1, person: ann }] }],
    ['1_2', quadContent(['5', '6', '7', '8'].map(person))],
  ]);
  const spots = spotsIn(wall, ['1_1', '1_2', '1_3']);
  expect(spots).toEqual([
    { box: '1_1', part: 0 },
    { box: '1_1', part: 2 },
    { box: '1_1', part: 3 },
    { box: '1_2' },
    { box: '1_3' },
  ]);
  const placed = placeInSpots(wall, spots, [bob, cleo].map(memberContent));
  expect(contentAt(placed, '1_1')).toEqual({
    kind: 'quad',
    parts: [
      { index: 0, person: bob },
      { index: 1, person: ann },
      { index: 2, person: cleo },
    ],
  });
});

it('spreads people evenly with those who are there, and leaves other boxes alone', () => {
  const wall = assignBoxes(empty, [
    ['1_1', memberContent(ann)],
    ['1_2', { kind: 'speaker' }],
  ]);
  const spread = spreadOverBoxes(wall, ids, [bob, cleo, ann, person('4')], 15);
  expect(shown(spread)).toEqual(['poll', 'speaker', '3', '4']);
  expect(contentAt(spread, '1_1')).toEqual(pollContent([ann, bob], 15));
  expect(shown(spreadOverBoxes(wall, ids, []))).toEqual(['1', 'speaker', 'empty', 'empty']);
});

it('everybody is on the wall once the last one is', () => {
  const wall = assignBoxes(empty, [
    ['1_1', memberContent(ann)],
    ['1_2', pollContent([bob])],
    ['1_3', { kind: 'speaker' }],
  ]);
  expect(everybodyOnWall(wall, [ann, bob])).toBe(true);
  expect(everybodyOnWall(wall, [ann, cleo])).toBe(false);
  expect(everybodyOnWall(assignBox(wall, '1_4', quadContent([cleo])), [ann, bob, cleo])).toBe(true);
});

it('a quad split takes four', () => {
  const content = quadContent(['1', '2', '3', '4', '5'].map(person));
  expect(content).toEqual({
    kind: 'quad',
    parts: ['1', '2', '3', '4'].map((account, index) => ({ index, person: person(account) })),
  });
});

it('a content beside the wall is taken off by its place', () => {
  const repeated = ['1_1', '1_2', '1_3'].map((box) => ({ box, content: memberContent(ann) }));
  const wall = { ...empty, repeated };
  expect(dropRepeated(wall, 1)).toEqual({ ...empty, repeated: [repeated[0], repeated[2]] });
});

it('one copied content goes everywhere, several one by one, empty ones included', () => {
  const wall = assignBoxes(empty, [
    ['1_1', memberContent(ann)],
    ['1_4', memberContent(bob)],
  ]);
  expect(shown(pasteIntoBoxes(wall, ids, copied(wall, ['1_1'])))).toEqual(['1', '1', '1', '1']);
  expect(shown(pasteIntoBoxes(wall, ['1_3', '1_4'], copied(wall, ['1_1', '1_2'])))).toEqual([
    '1',
    'empty',
    '1',
    'empty',
  ]);
});

it('boxes of two walls are swapped', () => {
  const two = addWall(addWall(NEW_WALL_PRESET, 'a'), 'b');
  const filled = withWall(two, 0, (wall) => assignBox(wall, '1_1', memberContent(ann)));
  const swapped = swapBoxContents(filled, { wall: 0, box: '1_1' }, { wall: 1, box: '9_9' });
  expect(swapped.walls.map(({ boxes }) => boxes)).toEqual([{}, { '9_9': memberContent(ann) }]);
});

it('a part of a quad split is set, moved in order and taken out', () => {
  const one = withQuadPart([], 3, { person: ann });
  const two = withQuadPart(one, 0, { person: bob, channel: 1 });
  expect(two.map(({ index, person: who }) => [index, who.account])).toEqual([
    [0, '2'],
    [3, '1'],
  ]);
  expect(withQuadPart(two, 1, null)).toBe(two);
  expect(withQuadPart(two, 0, null)).toEqual(one);
  expect(withQuadPart([...two, { index: 3, person: cleo }], 3, null)).toEqual(two.slice(0, 1));
  expect(withQuadPart(two, 0, { person: bob, channel: 1 })).toBe(two);
  expect(withQuadPart([...two, { index: 0, person: cleo }], 0, { person: ann })).toEqual([
    { index: 0, person: ann },
    { index: 3, person: ann },
  ]);
});

/** Every kind of operation, in any order. */
const anyBox = fc.constantFrom(...ids, 'gone', '__proto__');
const anyContent: fc.Arbitrary<BoxContent> = fc.oneof(
  fc.constantFrom('1', '2', '3').map((account) => memberContent(person(account))),
  fc.constant<BoxContent>({ kind: 'chair' }),
);
const anyWall = fc
  .array(fc.tuple(anyBox, anyContent), { maxLength: 6 })
  .map((contents) => assignBoxes(empty, contents));

const everything = ({ walls }: WallPreset) =>
  walls
    .flatMap(({ boxes }) => Object.values(boxes))
    .map((content) => JSON.stringify(content))
    .toSorted();

describe('whatever is done', () => {
  it('swapping loses nothing and twice is as before', () => {
    fc.assert(
      fc.property(anyWall, anyWall, anyBox, anyBox, fc.nat(1), fc.nat(1), (a, b, x, y, i, j) => {
        const preset: WallPreset = { name: '', walls: [a, b] };
        const [from, to] = [
          { wall: i, box: x },
          { wall: j, box: y },
        ];
        const once = swapBoxContents(preset, from, to);
        expect(everything(once)).toEqual(everything(preset));
        expect(swapBoxContents(once, from, to)).toEqual(preset);
      }),
    );
  });

  it('filling leaves what is there and loses nobody', () => {
    fc.assert(
      fc.property(anyWall, fc.array(anyContent, { maxLength: 8 }), (wall, contents) => {
        const { wall: filled, left } = fillInOrder(wall, ids, contents);
        for (const [box, content] of Object.entries(wall.boxes)) {
          expect(contentAt(filled, box)).toBe(content);
        }
        const added = Object.keys(filled.boxes).length - Object.keys(wall.boxes).length;
        expect(added + left.length).toBe(contents.length);
      }),
    );
  });

  it('the boxes that are not named stay the same objects', () => {
    fc.assert(
      fc.property(anyWall, fc.subarray(ids), anyContent, (wall, boxes, content) => {
        const next = assignToAll(wall, boxes, content);
        for (const box of [...ids, 'gone', '__proto__'].filter((id) => !boxes.includes(id))) {
          expect(contentAt(next, box)).toBe(contentAt(wall, box));
        }
      }),
    );
  });
});
