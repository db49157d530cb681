import { expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_PLAY } from '#app/features/picture/model/play.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Shown } from '#app/features/picture/model/schedule.ts';
import { assignBoxes } from '#app/features/tv-wall/model/placing.ts';
import type { BoxShown } from '#app/features/tv-wall/model/play.ts';
import { newWall } from '#app/features/tv-wall/model/wall.ts';
import type { BoxContent } from '#app/features/tv-wall/model/wall.ts';
import { rehearse } from './rehearse.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const people = ['a', 'b', 'c'].map(person);
const meeting = { people, chair: null, poll: null };
const poll = (interval: number) => ({ ...NEW_POLL, rounds: 0, interval, members: people });
const composition: Composition = {
  ...NEW_COMPOSITION,
  mode: 'custom',
  voiceHint: false,
  panes: [{ source: { kind: 'poll', poll: poll(5) } }],
};
const wallOf = (...contents: readonly BoxContent[]) => {
  const boxes = contents.map((_, place) => String(place));
  const filled = contents.map((content, place) => [String(place), content] as const);
  return { wall: assignBoxes(newWall('s'), filled), boxes };
};
const account = (shown: Shown | undefined) =>
  shown?.kind === 'person' ? shown.person.account : shown?.kind;
const inBox = (box: BoxShown | undefined) =>
  box?.kind === 'picture' ? box.panes.map(account) : box?.kind === 'one' && account(box.shown);

const at = (seconds: number) => ({ ...NEW_PLAY, at: seconds });

it('plays picture and walls on one clock: one turn of any is a turn of all', () => {
  const played = rehearse(
    { composition, walls: [wallOf({ kind: 'poll', poll: poll(7) }), wallOf({ kind: 'speaker' })] },
    meeting,
  );
  expect(played.stageOf(at(6))).toEqual({ since: 5, until: 7 });
  expect(played.stageOf(at(20))).toEqual({ since: 20, until: 21 });
  const shown = played.shownAt(at(21));
  expect(shown.panes?.map(account)).toEqual(['b']);
  expect(shown.walls.map(([box]) => inBox(box))).toEqual(['a', 'b']);
  expect(played.follows).toEqual({ speaker: true, content: false });
  expect(played.cycleOf(NEW_PLAY)).toBe(60);
});

it('shows the picture that is rehearsed in the boxes that show the meeting’s', () => {
  const played = rehearse({ composition, walls: [wallOf({ kind: 'selected-picture' })] }, meeting);
  expect(played.shownAt(at(6)).walls.map(([box]) => inBox(box))).toEqual([['b']]);
});

it('plays walls without a picture, and nothing without both', () => {
  const walls = [wallOf({ kind: 'poll', poll: poll(40) })];
  const played = rehearse({ composition: null, walls }, meeting);
  expect(played.shownAt(NEW_PLAY)).toMatchObject({ panes: null });
  expect(played.cycleOf(NEW_PLAY)).toBe(120);
  const nothing = rehearse({ composition: null, walls: [] }, meeting);
  expect(nothing.stageOf(NEW_PLAY)).toEqual({ since: 0, until: null });
  expect(nothing.shownAt(NEW_PLAY)).toEqual({ panes: null, walls: [] });
});
