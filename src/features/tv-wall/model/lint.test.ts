import { describe, expect, it } from 'vitest';
import { changeComposition, NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { lintPreset, lintWall } from './lint.ts';
import type { MeetingAroundWall } from './lint.ts';
import { assignBoxes, memberContent, pollContent } from './placing.ts';
import { newWall } from './wall.ts';
import type { BoxContent, QuadPart, Wall } from './wall.ts';
import { readWallStyle } from './wall-style.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const ann = person('1');
const stranger = person('9');
const ids = ['1_1', '1_2'];
const style = readWallStyle(
  {
    style_id: 's',
    details: ids.map((id, index) => ({
      hdu_id: id,
      box_x: index * 100,
      box_y: 0,
      box_width: 100,
      box_height: 50,
      parent_box_width: 200,
      online: 1,
      used: 0,
    })),
  },
  true,
);
const offline = {
  ...style,
  boxes: style.boxes.map((box) => ({ ...box, channel: channel(false) })),
};
const inUse = { ...style, boxes: style.boxes.map((box) => ({ ...box, channel: channel(true) })) };
function channel(online: boolean) {
  return { online, used: online, silent: false, volume: 0 };
}
const speaker: BoxContent = { kind: 'speaker' };
const wallWith = (content: BoxContent, rest: Partial<Wall> = {}): Wall => ({
  ...assignBoxes(newWall('s'), [
    ['1_1', content],
    ['1_2', speaker],
  ]),
  ...rest,
});
const quad = (...indexes: readonly number[]): BoxContent => ({
  kind: 'quad',
  parts: indexes.map((index): QuadPart => ({ index, person: person(String(index)) })),
});
const own = {
  kind: 'own-picture',
  picture: changeComposition(NEW_COMPOSITION, { mode: 'custom' }),
} as const;
const codes = (wall: Wall, meeting: MeetingAroundWall = {}, of: typeof style | null = style) => [
  ...new Set(lintWall(wall, of, meeting).map(({ code }) => code)),
];

const isMember = (one: Participant) => one.account !== stranger.account;

describe('one wall', () => {
  it.each<[string, Wall, readonly string[], MeetingAroundWall?]>([
    ['nothing wrong', wallWith(memberContent(ann)), []],
    ['no style', wallWith(speaker, { styleId: '' }), ['style-missing']],
    ['an empty box', assignBoxes(newWall('s'), [['1_1', speaker]]), ['box-empty']],
    ['nothing at all', newWall('s'), ['wall-empty']],
    [
      'a content without a box',
      assignBoxes(wallWith(speaker), [['7_7', speaker]]),
      ['box-unknown'],
    ],
    [
      'two contents for a box',
      wallWith(speaker, { repeated: [{ box: '1_1', content: speaker }] }),
      ['box-repeated'],
    ],
    ['a poll without members', wallWith(pollContent([])), ['poll-without-members']],
    ['a poll member twice', wallWith(pollContent([ann, ann])), ['poll-member-twice']],
    ['a quad index twice', wallWith(quad(0, 1, 2, 3, 3)), ['quad-index-twice']],
    ['a quad index that is none', wallWith(quad(0, 1, 2, 3, 4)), ['quad-index-outside']],
    ['a quad with empty parts', wallWith(quad(0, 2)), ['quad-incomplete']],
    ['an empty quad', wallWith(quad()), ['quad-empty']],
    ['a picture with empty panes', wallWith(own), ['picture']],
    ['a kind that nobody knows', wallWith({ kind: 'raw:12', person: null }), ['source-unknown']],
    [
      'a person in two boxes',
      assignBoxes(
        newWall('s'),
        ids.map((id) => [id, memberContent(ann)]),
      ),
      ['person-twice'],
    ],
    [
      'the poll of a meeting without one',
      wallWith({ kind: 'meeting-poll' }),
      ['meeting-poll-missing'],
      { meetingPoll: null },
    ],
    ['the poll of a meeting nobody asked about', wallWith({ kind: 'meeting-poll' }), []],
    [
      'the picture of a meeting without one',
      wallWith({ kind: 'selected-picture' }),
      ['meeting-picture-missing'],
      { meetingPicture: null },
    ],
    [
      'the picture of a meeting that has one',
      wallWith({ kind: 'selected-picture' }),
      [],
      { meetingPicture: NEW_COMPOSITION },
    ],
    [
      'a batch poll that is missing',
      { ...newWall('s'), mode: 'batch-poll' },
      ['batch-poll-missing'],
    ],
    [
      'a batch poll that is empty',
      { ...newWall('s'), mode: 'batch-poll', batchPoll: NEW_POLL },
      ['poll-without-members'],
    ],
    [
      'a batch poll with no box left',
      wallWith(speaker, { mode: 'batch-poll', batchPoll: { ...NEW_POLL, members: [ann] } }),
      ['batch-poll-without-boxes'],
    ],
    [
      'a batch poll of a custom wall',
      wallWith(speaker, { batchPoll: { ...NEW_POLL, members: [ann] } }),
      ['batch-poll-ignored'],
    ],
    [
      'a batch poll of a custom wall that one box shows',
      wallWith({ kind: 'batch-poll' }, { batchPoll: { ...NEW_POLL, members: [ann] } }),
      [],
    ],
    ['an empty batch poll of a custom wall', wallWith(speaker, { batchPoll: NEW_POLL }), []],
    ['a mode that nobody knows', wallWith(speaker, { mode: 'raw:5' }), ['mode-unknown']],
    [
      'people in two boxes on two channels',
      assignBoxes(newWall('s'), [
        ['1_1', memberContent(ann)],
        ['1_2', { kind: 'member', person: ann, channel: 1 }],
      ]),
      [],
    ],
    [
      'two people on channels of one number',
      assignBoxes(newWall('s'), [
        ['1_1', { kind: 'member', person: ann, channel: 1 }],
        ['1_2', { kind: 'member', person: stranger, channel: 1 }],
      ]),
      [],
    ],
  ])('%s', (_, wall, expected, meeting) => {
    expect(codes(wall, meeting)).toEqual(expected);
  });

  it('tells a style that is gone, and nothing of one that nobody read', () => {
    expect(codes(wallWith(speaker), {}, null)).toEqual(['style-gone']);
    expect(lintWall(newWall('s'), undefined)).toEqual([]);
  });

  it('tells the number of a mode and of a kind that nobody knows', () => {
    const wall = wallWith({ kind: 'raw:12', person: null }, { mode: 'raw:5' });
    expect(lintWall(wall, style)).toEqual([
      { code: 'mode-unknown', mode: 5 },
      { code: 'source-unknown', box: '1_1', type: 12 },
    ]);
  });

  it('says nothing of the boxes of a style that nobody read or that has none', () => {
    const batch: Wall = {
      ...newWall('s'),
      mode: 'batch-poll',
      batchPoll: { ...NEW_POLL, members: [ann] },
    };
    expect(lintWall(batch, undefined)).toEqual([]);
    const bare = { ...style, boxes: [] };
    expect(lintWall(newWall('s'), bare)).toEqual([]);
    expect(codes(batch, {}, bare)).toEqual(['batch-poll-without-boxes']);
    const unasked = { ...style, boxes: style.boxes.map((box) => ({ ...box, channel: null })) };
    expect(codes(wallWith(memberContent(ann)), {}, unasked)).toEqual([]);
  });

  it('holds a picture of a box’s own against the meeting’s poll, where that is known', () => {
    const picture = {
      ...NEW_COMPOSITION,
      mode: 'custom',
      panes: [{ source: { kind: 'meeting-poll' } }],
    } as const;
    const wall = wallWith({ kind: 'own-picture', picture });
    const problem = { code: 'meeting-poll-missing', slot: 0 };
    expect(lintWall(wall, style, { meetingPoll: null })).toEqual([
      { code: 'picture', box: '1_1', problem },
    ]);
    expect(lintWall(wall, style, { meetingPoll: NEW_POLL })).toEqual([]);
    expect(lintWall(wall, style)).toEqual([]);
  });

  it('tells of offline and used boxes where they show something', () => {
    const wall = assignBoxes(newWall('s'), [['1_1', speaker]]);
    expect(lintWall(wall, offline)).toContainEqual({ code: 'box-offline', box: '1_1' });
    expect(lintWall(wall, inUse)).toContainEqual({ code: 'box-in-use', box: '1_1' });
    expect(codes(newWall('s'), {}, offline)).toEqual(['wall-empty']);
    const polled: Wall = {
      ...newWall('s'),
      mode: 'batch-poll',
      batchPoll: { ...NEW_POLL, members: [ann] },
    };
    expect(codes(polled, {}, offline)).toEqual(['box-offline']);
  });

  it('finds strangers in every kind of content, not where nothing is shown', () => {
    const contents: readonly BoxContent[] = [
      memberContent(stranger),
      pollContent([stranger]),
      { kind: 'quad', parts: [{ index: 0, person: stranger }] },
      {
        kind: 'own-picture',
        picture: {
          ...NEW_COMPOSITION,
          mode: 'custom',
          panes: [{ source: { kind: 'member', person: stranger } }],
        },
      },
    ];
    for (const content of contents) {
      expect(codes(wallWith(content), { isMember })).toContain('person-not-in-meeting');
    }
    const batchPoll = { ...NEW_POLL, members: [stranger] };
    expect(codes({ ...newWall('s'), mode: 'batch-poll', batchPoll }, { isMember })).toEqual([
      'person-not-in-meeting',
    ]);
    expect(codes(wallWith(speaker, { batchPoll }), { isMember })).toEqual(['batch-poll-ignored']);
    expect(codes({ ...newWall('s'), mode: 'batch-poll' }, { isMember })).toEqual([
      'batch-poll-missing',
    ]);
    expect(codes(wallWith(pollContent([ann])), { isMember })).toEqual([]);
    const tray = [{ source: { kind: 'member', person: stranger } }] as const;
    const waiting: BoxContent = { ...own, picture: { ...own.picture, tray } };
    expect(codes(wallWith(waiting), { isMember })).toEqual(['picture']);
  });
});

it('a preset tells of one style on two walls and of one channel on two', () => {
  const same = { name: '', walls: [wallWith(speaker), wallWith(speaker)] };
  expect(lintPreset(same, () => style).map((list) => list.map(({ code }) => code))).toEqual([
    ['style-twice'],
    ['style-twice'],
  ]);
  const shared = { name: '', walls: [wallWith(speaker), wallWith(speaker, { styleId: 't' })] };
  expect(lintPreset(shared, () => style)[1]).toContainEqual({
    code: 'box-on-two-walls',
    box: '1_2',
    other: 0,
  });
  const unchosen = {
    name: '',
    walls: [
      assignBoxes(newWall(''), [['1_1', speaker]]),
      wallWith(memberContent(ann), { styleId: '' }),
    ],
  };
  expect(lintPreset(unchosen, () => undefined)).toEqual([
    [{ code: 'style-missing' }, { code: 'box-on-two-walls', box: '1_1', other: 1 }],
    [{ code: 'style-missing' }, { code: 'box-on-two-walls', box: '1_1', other: 0 }],
  ]);
});

describe('the chair', () => {
  const following: BoxContent = { kind: 'chair' };
  const twice = { code: 'chair-twice', boxes: ['1_2', '1_1'] };
  const otherChannel = { kind: 'member', person: ann, channel: 2 } as const;
  it.each([
    ['by name', memberContent(ann), ann, [twice]],
    ['in a quad split', { kind: 'quad', parts: [{ index: 0, person: ann }] }, ann, [twice]],
    ['by another channel', otherChannel, ann, []],
    ['as another person', memberContent(stranger), ann, []],
    ['who is nobody', memberContent(ann), null, []],
  ] as const)('beside a box of the chair, %s', (_, content, chair, found) => {
    const wall = wallWith(content);
    const both = assignBoxes(wall, [['1_2', following]]);
    const of = (one: Wall) =>
      lintWall(one, style, { chair }).filter(({ code }) => code === 'chair-twice');
    expect(of(both)).toEqual(found);
    expect(of(wall)).toEqual([]);
  });

  it('is found in a box’s own picture, too', () => {
    const picture = changeComposition(
      {
        ...own.picture,
        panes: [{ source: { kind: 'chair' } }, { source: { kind: 'member', person: ann } }],
      },
      { mode: 'custom' },
    );
    const wall = wallWith({ kind: 'own-picture', picture });
    expect(lintWall(wall, style, { chair: ann })).toContainEqual({
      code: 'picture',
      box: '1_1',
      problem: { code: 'chair-twice', slots: [0, 1] },
    });
  });
});
