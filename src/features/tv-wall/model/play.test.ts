import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_PLAY } from '#app/features/picture/model/play.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Shown } from '#app/features/picture/model/schedule.ts';
import { assignBoxes, memberContent } from './placing.ts';
import {
  wallAt,
  wallCoverage,
  wallCycle,
  wallFollows,
  wallMarksSpeaker,
  wallSceneOf,
  wallStageOf,
} from './play.ts';
import type { BoxShown, PlayedWallMeeting } from './play.ts';
import { newWall } from './wall.ts';
import type { BoxContent, Wall } from './wall.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const people = ['1', '2', '3', '4', '5'].map(person);
const poll = (interval: number, ...accounts: readonly string[]) => ({
  ...NEW_POLL,
  rounds: 0,
  interval,
  members: accounts.map(person),
});
const ids = ['a', 'b', 'c'];
const wallWith = (...contents: readonly BoxContent[]): Wall =>
  assignBoxes(
    newWall('s'),
    contents.map((content, index) => [ids[index] ?? '', content]),
  );
const one = (shown: Shown) => (shown.kind === 'person' ? shown.person.account : shown.kind);
const words = (box: BoxShown) => {
  if (box.kind === 'one') return one(box.shown);
  return (box.kind === 'picture' ? box.panes : box.parts).map(one);
};
const at = (wall: Wall, seconds: number, scene = {}) =>
  wallAt(wall, ids, seconds, scene).map(words);
const nested: Composition = {
  ...NEW_COMPOSITION,
  mode: 'custom',
  panes: [{ source: { kind: 'poll', poll: poll(10, '1', '2') } }, { source: { kind: 'speaker' } }],
};
const meeting: PlayedWallMeeting = { people, chair: null, poll: null, picture: null };

describe('at a moment', () => {
  it('polls turn, each on its own clock', () => {
    const wall = wallWith(
      { kind: 'poll', poll: poll(10, '1', '2') },
      { kind: 'poll', poll: poll(4, '3', '4') },
      memberContent(person('5')),
    );
    expect(at(wall, 0)).toEqual(['1', '3', '5']);
    expect(at(wall, 5)).toEqual(['1', '4', '5']);
    expect(at(wall, 11)).toEqual(['2', '3', '5']);
  });

  it('a picture of its own and the meeting’s picture play inside', () => {
    const wall = wallWith({ kind: 'own-picture', picture: nested }, { kind: 'selected-picture' });
    const scene = { speaker: [{ at: 0, person: person('3') }], meetingPicture: nested };
    expect(at(wall, 12, scene)).toEqual([['2', '3'], ['2', '3'], 'nobody']);
    expect(at(wall, 12)).toEqual([['2', 'nobody'], 'platform-decides', 'nobody']);
  });

  it('a quad split shows its parts by index', () => {
    const parts = [
      { index: 2, person: person('1') },
      { index: 0, person: person('2') },
    ];
    expect(at(wallWith({ kind: 'quad', parts }), 0)[0]).toEqual(['2', 'nobody', '1', 'nobody']);
  });

  it('a batch poll fills the boxes that show nothing, batch after batch', () => {
    const batchPoll = poll(10, '1', '2', '3');
    const wall: Wall = { ...wallWith({ kind: 'chair' }), mode: 'batch-poll', batchPoll };
    expect(at(wall, 0)).toEqual(['nobody', '1', '2']);
    expect(at(wall, 10)).toEqual(['nobody', '3', 'nobody']);
    expect(at(wall, 20)).toEqual(['nobody', '1', '2']);
  });

  it('a box shows whoever its kind follows', () => {
    const scene = {
      speaker: [{ at: 0, person: person('1') }],
      chair: person('2'),
      meetingPoll: poll(10, '3', '4'),
      content: [{ at: 0, shared: true }],
    };
    const shown = (content: BoxContent) => at(wallWith(content), 0, scene)[0];
    expect(shown({ kind: 'speaker' })).toBe('1');
    expect(shown({ kind: 'chair' })).toBe('2');
    expect(shown({ kind: 'meeting-poll' })).toBe('3');
    expect(shown({ kind: 'content' })).toBe('content');
    expect(shown({ kind: 'raw:12', person: person('5') })).toBe('platform-decides');
  });

  it('a batch poll that is missing shows nobody', () => {
    const wall: Wall = { ...newWall('s'), mode: 'batch-poll' };
    expect(at(wall, 0)).toEqual(['nobody', 'nobody', 'nobody']);
  });

  it('boxes that the platform gave to the batch poll show it on a custom wall as well', () => {
    const wall: Wall = { ...wallWith({ kind: 'batch-poll' }), batchPoll: poll(5, '4', '5') };
    expect(at(wall, 5)).toEqual(['5', 'nobody', 'nobody']);
  });
});

describe('who is heard', () => {
  const scene = { speaker: [{ at: 0, person: person('1') }] };
  const heard = (wall: Wall) =>
    wallAt(wall, ids, 0, scene).map((box) =>
      (box.kind === 'one' ? [box.shown] : box.kind === 'picture' ? box.panes : box.parts).some(
        (one) => one.kind === 'person' && one.heard === true,
      ),
    );

  it('is marked in pictures that mark them, never in a box itself', () => {
    const quiet = { ...nested, voiceHint: false };
    const wall = wallWith(
      memberContent(person('1')),
      { kind: 'own-picture', picture: nested },
      { kind: 'own-picture', picture: quiet },
    );
    expect(heard(wall)).toEqual([false, true, false]);
    expect(wallMarksSpeaker(wall, ids, { picture: null })).toBe(true);
    const still = wallWith(memberContent(person('1')), { kind: 'selected-picture' });
    expect(
      [null, quiet, nested].map((picture) => wallMarksSpeaker(still, ids, { picture })),
    ).toEqual([false, false, true]);
  });
});

const long = (wall: Wall) => wallCycle(wall, ids, NEW_PLAY, meeting);

it('a wall takes as long as the slowest of what it shows', () => {
  expect(long(wallWith({ kind: 'poll', poll: poll(10, '1', '2') }))).toBe(60);
  expect(long(wallWith({ kind: 'poll', poll: poll(50, '1', '2') }))).toBe(100);
  expect(long(wallWith({ kind: 'speaker' }))).toBe(100);
  const batchPoll = poll(40, '1', '2', '3', '4');
  expect(long({ ...wallWith({ kind: 'chair' }), mode: 'batch-poll', batchPoll })).toBe(80);
  const picture = {
    ...nested,
    panes: [{ source: { kind: 'poll', poll: poll(70, '1', '2') } }],
  } as const;
  expect(long(wallWith({ kind: 'own-picture', picture }))).toBe(140);
});

describe('the stage', () => {
  it('lasts until the next turn, in a nested picture as well', () => {
    const wall = wallWith(
      { kind: 'own-picture', picture: { ...nested, panes: nested.panes.slice(0, 1) } },
      { kind: 'poll', poll: poll(7, '3', '4') },
    );
    expect(wallStageOf(wall, ids, { ...NEW_PLAY, at: 8 }, meeting)).toEqual({
      since: 7,
      until: 10,
    });
  });

  it('lasts until somebody else speaks, where a box or a nested pane follows the speaker', () => {
    const follows = wallWith({
      kind: 'own-picture',
      picture: { ...nested, panes: nested.panes.slice(1) },
    });
    expect(wallStageOf(follows, ids, NEW_PLAY, meeting)).toEqual({ since: 0, until: 20 });
    const still = wallWith(memberContent(person('1')));
    expect(wallStageOf(still, ids, NEW_PLAY, meeting)).toEqual({ since: 0, until: null });
  });

  it('is the shortest of what the boxes show, a box that stays for good among them', () => {
    const wall = wallWith({ kind: 'poll', poll: poll(10, '1') }, { kind: 'speaker' });
    expect(wallStageOf(wall, ids, NEW_PLAY, meeting)).toEqual({ since: 0, until: 20 });
  });

  it('lasts until content comes or goes, where a box shows it', () => {
    const wall = wallWith({ kind: 'content' }, memberContent(person('1')));
    const content = [0, 5, 9].map((moment, index) => ({ at: moment, shared: index === 1 }));
    const stageAt = (seconds: number) =>
      wallStageOf(wall, ids, { ...NEW_PLAY, content, at: seconds }, meeting);
    expect(stageAt(3)).toEqual({ since: 0, until: 5 });
    expect(stageAt(5)).toEqual({ since: 5, until: 9 });
    expect(stageAt(12)).toEqual({ since: 9, until: null });
    const still = wallWith(memberContent(person('1')));
    expect(wallStageOf(still, ids, { ...NEW_PLAY, content, at: 6 }, meeting).since).toBe(0);
  });

  it('lasts until a part of the meeting’s picture turns', () => {
    const picture = { ...nested, panes: nested.panes.slice(0, 1) };
    const wall = wallWith({ kind: 'selected-picture' });
    expect(wallStageOf(wall, ids, { ...NEW_PLAY, at: 12 }, { ...meeting, picture })).toEqual({
      since: 10,
      until: 20,
    });
  });
});

it('the scene of a play has the meeting’s chair, poll and picture', () => {
  const around = { people, chair: person('2'), poll: poll(1, '3'), picture: nested };
  expect(wallSceneOf(NEW_PLAY, around)).toEqual({
    speaker: [{ at: 0, person: person('1') }],
    content: [{ at: 0, shared: false }],
    chair: person('2'),
    meetingPoll: poll(1, '3'),
    meetingPicture: nested,
  });
});

const withSource = (...kinds: readonly ('speaker' | 'content' | 'chair')[]): Composition => ({
  ...nested,
  panes: kinds.map((kind) => ({ source: { kind } })),
});

describe('what a wall follows', () => {
  const neither = { speaker: false, content: false };
  const still = memberContent(person('1'));

  it.each<[string, BoxContent, Composition | null, typeof neither]>([
    ['a speaker’s box', { kind: 'speaker' }, null, { speaker: true, content: false }],
    ['a box of content', { kind: 'content' }, null, { speaker: false, content: true }],
    ['another kind', { kind: 'chair' }, withSource('speaker', 'content'), neither],
    [
      'a picture’s pane',
      { kind: 'own-picture', picture: withSource('chair', 'content') },
      null,
      { speaker: false, content: true },
    ],
    [
      'a pane of the meeting’s picture',
      { kind: 'selected-picture' },
      withSource('speaker'),
      { speaker: true, content: false },
    ],
    ['the picture of a meeting without one', { kind: 'selected-picture' }, null, neither],
  ])('%s', (_, content, picture, expected) => {
    expect(wallFollows(wallWith(still, content), ids, { picture })).toEqual(expected);
  });

  it('one picture of several is enough', () => {
    const wall = wallWith(
      { kind: 'own-picture', picture: withSource('chair') },
      { kind: 'own-picture', picture: withSource('content') },
    );
    expect(wallFollows(wall, ids, { picture: null })).toEqual({ speaker: false, content: true });
  });
});

it('everybody is seen as often as the best box shows them', () => {
  const wall: Wall = {
    ...wallWith(
      memberContent(person('1')),
      { kind: 'own-picture', picture: nested },
      { kind: 'quad', parts: [{ index: 0, person: person('3') }] },
    ),
  };
  expect(wallCoverage(wall, ids, people, meeting)).toEqual({
    seconds: 20,
    never: [person('4'), person('5')],
    atFirst: [],
  });
  const batch: Wall = {
    ...newWall('s'),
    mode: 'batch-poll',
    batchPoll: poll(10, '1', '2', '3', '4'),
  };
  expect(wallCoverage(batch, ids, people, meeting)).toEqual({
    seconds: 20,
    never: [person('5')],
    atFirst: [],
  });
});

describe('coverage', () => {
  it('counts boxes of the chair and of the meeting’s poll, and its picture', () => {
    const around = { chair: person('1'), poll: poll(10, '2', '3'), picture: null };
    const wall = wallWith({ kind: 'chair' }, { kind: 'meeting-poll' });
    expect(wallCoverage(wall, ids, people, around)).toEqual({
      seconds: 20,
      never: [person('4'), person('5')],
      atFirst: [],
    });
    const picture = { ...nested, panes: nested.panes.slice(0, 1) };
    expect(
      wallCoverage(wallWith({ kind: 'selected-picture' }), ids, people.slice(0, 3), {
        ...meeting,
        picture,
      }),
    ).toEqual({ seconds: 20, never: [person('3')], atFirst: [] });
  });

  it('tells people whom a poll shows only while its rounds last', () => {
    const rounds = { ...poll(10, '1', '2'), rounds: 1 };
    const wall = wallWith({ kind: 'poll', poll: rounds });
    const [first, both] = [people.slice(0, 1), people.slice(0, 2)];
    expect(wallCoverage(wall, ids, first, meeting)).toEqual({
      seconds: null,
      never: [],
      atFirst: first,
    });
    // the poll stays with its last member
    expect(wallCoverage(wall, ids, both, meeting)).toEqual({
      seconds: 20,
      never: [],
      atFirst: first,
    });
  });

  it('of a wall that shows nobody says nothing of seconds', () => {
    expect(wallCoverage(newWall('s'), ids, people, meeting)).toEqual({
      seconds: null,
      never: people,
      atFirst: [],
    });
  });
});
