import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_PLAY } from '#app/features/picture/model/play.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Shown } from '#app/features/picture/model/schedule.ts';
import { assignBoxes, memberContent } from './placing.ts';
import { wallAt, wallCoverage, wallStageOf } from './play.ts';
import type { BoxShown, PlayedWallMeeting } from './play.ts';
import { newWall } from './wall.ts';
import type { BoxContent, Wall } from './wall.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const people = ['1', '2', '3', '4', '5'].map(person);
const poll = (interval: number, ...accounts: readonly string[]) => ({
  ...NEW_POLL,
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

  it('boxes that the platform gave to the batch poll show it on a custom wall as well', () => {
    const wall: Wall = { ...wallWith({ kind: 'batch-poll' }), batchPoll: poll(5, '4', '5') };
    expect(at(wall, 5)).toEqual(['5', 'nobody', 'nobody']);
  });
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
