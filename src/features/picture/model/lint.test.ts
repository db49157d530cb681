import { describe, expect, it } from 'vitest';
import { EMPTY_PANE, NEW_COMPOSITION } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import { lint } from './lint.ts';
import type { MeetingAround } from './lint.ts';
import type { Participant } from './participant.ts';
import { NEW_POLL } from './poll.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const member = (account: string, channel?: number): Pane => ({
  source: { kind: 'member', person: someone(account) },
  ...(channel !== undefined && { channel }),
});
const follow = (kind: 'speaker' | 'meeting-poll'): Pane => ({ source: { kind } });
const pollOf = (...accounts: readonly string[]) => ({
  ...NEW_POLL,
  members: accounts.map(someone),
});
const polling = (...accounts: readonly string[]): Pane => ({
  source: { kind: 'poll', poll: pollOf(...accounts) },
});
const custom = (panes: readonly Pane[], more: Partial<Composition> = {}): Composition => ({
  ...NEW_COMPOSITION,
  mode: 'custom',
  panes,
  ...more,
});
const codes = (composition: Composition, meeting?: MeetingAround) =>
  lint(composition, meeting).map(({ code }) => code);
const [a, b] = [member('a'), member('b')];

it('finds nothing in a sound picture', () => {
  expect(lint(NEW_COMPOSITION)).toEqual([]);
  const sound = custom([a, b, follow('speaker'), polling('a', 'c')]);
  expect(lint(sound, { isMember: () => true, meetingPoll: null })).toEqual([]);
});

describe('panes', () => {
  it('that are empty', () => {
    expect(lint(custom([a, EMPTY_PANE, b, EMPTY_PANE]))).toEqual([
      { code: 'pane-empty', slot: 1 },
      { code: 'pane-empty', slot: 3 },
    ]);
  });

  it('that show the same twice, other channels of a terminal excepted', () => {
    expect(lint(custom([a, b, a, member('b', 2)]))).toEqual([
      { code: 'person-twice', person: someone('a'), slots: [0, 2] },
    ]);
    expect(lint(custom([follow('speaker'), a, follow('speaker')]))).toEqual([
      { code: 'source-twice', kind: 'speaker', slots: [0, 2] },
    ]);
  });

  it('that poll nobody, or badly', () => {
    expect(lint(custom([a, polling()]))).toEqual([{ code: 'poll-without-members', slot: 1 }]);
    const badly: Pane = { source: { kind: 'poll', poll: { ...pollOf('c'), interval: 0 } } };
    expect(lint(custom([badly]))).toEqual([
      { code: 'poll-interval-invalid', interval: 0, slot: 0 },
    ]);
    expect(lint(custom([a, follow('meeting-poll')]), { meetingPoll: null })).toEqual([
      { code: 'meeting-poll-missing', slot: 1 },
    ]);
    expect(codes(custom([a, follow('meeting-poll')]))).toEqual([]);
  });

  it('that show what no document lists', () => {
    expect(lint(custom([{ source: { kind: 'raw:12', person: null } }]))).toEqual([
      { code: 'source-unknown', slot: 0, type: 12 },
    ]);
  });
});

const isMember = ({ account }: Participant) => account === 'a';

const strangers = (composition: Composition) =>
  lint(composition, { isMember }).flatMap((problem) =>
    problem.code === 'person-not-in-meeting' ? [problem.place] : [],
  );

it('finds people who are not in the meeting, where they are shown', () => {
  const value = custom([a, b, polling('a', 'c')], { poll: pollOf('d'), tray: [member('e')] });
  expect(strangers(value)).toEqual([
    { in: 'pane', slot: 1 },
    { in: 'pane-poll', slot: 2, place: 1 },
  ]);
  expect(strangers({ ...value, mode: 'custom-batch-poll' })).toContainEqual({
    in: 'batch-poll',
    place: 0,
  });
  expect(strangers({ ...value, mode: 'automatic' })).toEqual([]);
});

describe('contradictions', () => {
  const full = [a, b, member('c'), member('d')];
  it.each<[string, Composition, readonly string[]]>([
    ['layout in automatic mode', { ...NEW_COMPOSITION, layout: 6 }, ['layout-ignored']],
    ['panes in automatic mode', { ...NEW_COMPOSITION, panes: full }, ['panes-ignored']],
    ['n-1 in automatic mode', { ...NEW_COMPOSITION, exceptSelf: true }, []],
    ['n-1 in a custom picture', custom(full, { exceptSelf: true }), ['except-self-ignored']],
    ['a batch poll where none runs', custom(full, { poll: pollOf('a') }), ['batch-poll-ignored']],
    [
      'no batch poll where one should run',
      custom([a, EMPTY_PANE], { mode: 'custom-batch-poll' }),
      ['batch-poll-missing'],
    ],
    [
      'a batch poll of nobody',
      custom([a, EMPTY_PANE], { mode: 'custom-batch-poll', poll: NEW_POLL }),
      ['poll-without-members'],
    ],
    [
      'a batch poll without a free pane',
      custom(full, { mode: 'custom-batch-poll', poll: pollOf('a') }),
      ['batch-poll-without-panes'],
    ],
    [
      'a batch poll with its free panes',
      custom([a, EMPTY_PANE], { mode: 'custom-batch-poll', poll: pollOf('b') }),
      [],
    ],
    [
      'the reserved mode',
      { ...NEW_COMPOSITION, mode: 'automatic-poll', poll: pollOf('a') },
      ['mode-reserved'],
    ],
    ['a layout no document lists', custom(full, { layout: 90 }), ['layout-unknown']],
    [
      'a background without a picture',
      custom(full, { background: { enabled: true, image: '' } }),
      ['background-missing'],
    ],
    ['people in the tray', custom(full, { tray: [a] }), ['waiting-in-tray']],
  ])('%s', (_, composition, expected) => {
    expect(codes(composition)).toEqual(expected);
  });
});

describe('the chair', () => {
  const chair = someone('a');
  const following: Pane = { source: { kind: 'chair' } };
  it.each([
    ['by name and as the chair', [following, b, a], chair, [0, 2]],
    ['by name first', [a, following], chair, [0, 1]],
    ['as another person', [following, b], chair, undefined],
    ['by another channel of the terminal', [following, member('a', 2)], chair, undefined],
    ['by name alone', [a, b], chair, undefined],
    ['who is nobody', [following, a], null, undefined],
  ] as const)('is shown %s', (_, panes, who, slots) => {
    const found = lint(custom(panes), { chair: who }).filter(({ code }) => code === 'chair-twice');
    expect(found).toEqual(slots === undefined ? [] : [{ code: 'chair-twice', slots }]);
  });
});
