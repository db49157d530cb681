import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { deadBoxes } from './channels.ts';
import { assignBoxes, memberContent, quadContent } from './placing.ts';
import { wallAt, wallCoverage, wallFollows } from './play.ts';
import { newWall } from './wall.ts';
import type { BoxContent } from './wall.ts';
import type { ChannelState, StyleBox } from './wall-style.ts';

const channel = (online: boolean, used: boolean): ChannelState => ({
  online,
  used,
  silent: false,
  volume: 0,
});
const FREE = channel(true, false);
const USED = channel(true, true);
const OFFLINE = channel(false, false);
const boxAt = (id: string, x: number, state: ChannelState | null): StyleBox => ({
  id,
  key: id,
  alias: '',
  x,
  y: 0,
  width: 10,
  height: 10,
  channel: state,
});
const person = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const [ann, bob, cleo, dan] = [person('1'), person('2'), person('3'), person('4')];
const around = { chair: null, poll: null, picture: null };

describe('boxes that can show something', () => {
  it.each([
    ['free', FREE, undefined],
    ['in use', USED, 'in-use'],
    ['offline', OFFLINE, 'offline'],
    ['offline though used', channel(false, true), 'offline'],
    ['not read', null, undefined],
  ])('%s', (_, state, reason) => {
    const style = { boxes: [boxAt('a', 0, state)] };
    expect(deadBoxes(style).get('a')).toBe(reason);
  });
});

const both = (first: BoxContent, second: BoxContent) =>
  assignBoxes(newWall('s'), [
    ['a', first],
    ['b', second],
  ]);

describe('a wall with boxes that show nothing', () => {
  const dead = new Map([['b', 'offline'] as const]);

  it('counts nobody as seen who is in those alone', () => {
    const wall = both(memberContent(ann), memberContent(bob));
    const seen = (which: typeof dead | undefined) =>
      wallCoverage(wall, ['a', 'b'], [ann, bob], { ...around, ...(which && { dead: which }) });
    expect(seen(undefined)).toEqual({ seconds: 0, never: [], atFirst: [] });
    expect(seen(dead)).toEqual({ seconds: 0, never: [bob], atFirst: [] });
  });

  it('loses the turns of a batch rotation that fall on them', () => {
    const poll = { ...NEW_POLL, rounds: 0, interval: 5, members: [ann, bob, cleo, dan] };
    const wall = { ...newWall('s'), mode: 'batch-poll' as const, batchPoll: poll };
    expect(wallCoverage(wall, ['a', 'b'], [ann, bob, cleo, dan], { ...around, dead })).toEqual({
      seconds: 10,
      never: [bob, dan],
      atFirst: [],
    });
  });

  it('plays nothing in them, and says why', () => {
    const wall = both({ kind: 'speaker' }, { kind: 'speaker' });
    const [first, second] = wallAt(wall, ['a', 'b'], 0, {
      speaker: [{ at: 0, person: ann }],
      dead,
    });
    expect(first).toMatchObject({ shown: { kind: 'person', person: ann } });
    expect(second).toEqual({
      kind: 'one',
      shown: { kind: 'nobody', why: 'offline', turn: null },
    });
  });

  it('follows nothing in them', () => {
    const wall = both(memberContent(ann), { kind: 'speaker' });
    expect(wallFollows(wall, ['a', 'b'], { picture: null }).speaker).toBe(true);
    expect(wallFollows(wall, ['a', 'b'], { picture: null, dead }).speaker).toBe(false);
  });
});

it('counts people in a picture of a box’s own, and the parts of a quad split that are shown', () => {
  const picture = {
    ...NEW_COMPOSITION,
    mode: 'custom' as const,
    panes: [{ source: { kind: 'member' as const, person: ann } }],
  };
  const quad = quadContent([bob]);
  const outside: BoxContent =
    quad.kind === 'quad' ? { ...quad, parts: [...quad.parts, { index: 7, person: cleo }] } : quad;
  const wall = assignBoxes(newWall('s'), [
    ['a', { kind: 'own-picture', picture }],
    ['b', outside],
  ]);
  expect(wallCoverage(wall, ['a', 'b'], [ann, bob, cleo], around)).toEqual({
    seconds: 0,
    never: [cleo],
    atFirst: [],
  });
});
