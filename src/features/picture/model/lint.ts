import { personKey } from '#app/features/people/model/accounts.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { isChannel, isEmpty, NEW_COMPOSITION } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import { layoutOf } from './layouts.ts';
import type { Participant } from './participant.ts';
import { shownUses } from './people-in-composition.ts';
import type { Place } from './people-in-composition.ts';
import { checkPoll } from './poll.ts';
import type { Poll, PollProblem } from './poll.ts';
import { batchSlots } from './schedule.ts';

/** Finds inconsistencies in a composed picture, as codes with the pane; none of them prevents saving. */

/** Sources that need only one pane, because every further pane would show the same. */
type FollowKind = 'speaker' | 'chair' | 'meeting-poll' | 'content';

export type CompositionProblem =
  | { readonly code: 'pane-empty'; readonly slot: number }
  /** The terminal's channel is no such number. */
  | { readonly code: 'channel-invalid'; readonly slot: number }
  /** Several panes show the same channel of the same terminal. */
  | {
      readonly code: 'person-twice';
      readonly person: Participant;
      readonly slots: readonly number[];
    }
  /** Panes that show the chair: by name, and as the chair. */
  | { readonly code: 'chair-twice'; readonly slots: readonly number[] }
  | { readonly code: 'source-twice'; readonly kind: FollowKind; readonly slots: readonly number[] }
  | { readonly code: 'source-unknown'; readonly slot: number; readonly type: number }
  | { readonly code: 'person-not-in-meeting'; readonly person: Participant; readonly place: Place }
  /** A problem of a pane's own poll, or of the batch poll if `slot` is null. */
  | (PollProblem & { readonly slot: number | null })
  /** A pane follows the meeting's poll, but the meeting has none. */
  | { readonly code: 'meeting-poll-missing'; readonly slot: number }
  | { readonly code: 'layout-unknown'; readonly layout: number }
  /** The platform chooses the layout and the people of an automatic picture. */
  | { readonly code: 'layout-ignored'; readonly layout: number }
  | { readonly code: 'panes-ignored'; readonly slots: readonly number[] }
  | { readonly code: 'except-self-ignored' }
  | { readonly code: 'mode-reserved' }
  | { readonly code: 'batch-poll-missing' | 'batch-poll-ignored' | 'batch-poll-without-panes' }
  | { readonly code: 'background-missing' }
  | { readonly code: 'waiting-in-tray'; readonly count: number };

export type CompositionProblemCode = CompositionProblem['code'];

/** An error leaves part of the picture black; a note reports a setting without effect. */
export const SEVERITIES: Readonly<Record<CompositionProblemCode, 'error' | 'warning' | 'note'>> = {
  'pane-empty': 'warning',
  'channel-invalid': 'error',
  'person-twice': 'warning',
  'chair-twice': 'warning',
  'source-twice': 'warning',
  'source-unknown': 'note',
  'person-not-in-meeting': 'error',
  'poll-without-members': 'error',
  'poll-interval-invalid': 'error',
  'poll-rounds-invalid': 'error',
  'poll-member-twice': 'warning',
  'meeting-poll-missing': 'error',
  'layout-unknown': 'warning',
  'layout-ignored': 'note',
  'panes-ignored': 'note',
  'except-self-ignored': 'note',
  'mode-reserved': 'warning',
  'batch-poll-missing': 'error',
  'batch-poll-ignored': 'note',
  'batch-poll-without-panes': 'error',
  'background-missing': 'warning',
  'waiting-in-tray': 'warning',
};

/** What is known about the meeting; a missing part is not checked. */
export interface MeetingAround {
  readonly isMember?: (person: Participant) => boolean;
  readonly chair?: Participant | null;
  /** Null if the meeting has no poll. */
  readonly meetingPoll?: Poll | null;
}

/** Problems in this order: picture, panes, people. */
export function lint(composition: Composition, meeting: MeetingAround = {}): CompositionProblem[] {
  const { mode } = composition;
  const automatic = mode === 'automatic' || mode === 'automatic-poll';
  return [
    ...contradictions(composition),
    ...[...composition.panes.entries()].flatMap(([slot, { channel }]) =>
      isChannel(channel) ? [] : [{ code: 'channel-invalid', slot } as const],
    ),
    ...(automatic
      ? []
      : [
          ...paneProblems(composition, meeting),
          ...repetitions(composition),
          ...chairTwice(composition, meeting),
        ]),
    ...strangers(composition, meeting),
  ];
}

function contradictions(composition: Composition): CompositionProblem[] {
  const { mode, layout, panes, exceptSelf, background, poll, tray } = composition;
  const problems: CompositionProblem[] = [];
  const automatic = mode === 'automatic';
  const batch = mode === 'automatic-poll' || mode === 'custom-batch-poll';
  const used = [...panes.keys()].filter((slot) => !isEmpty(panes[slot] ?? { source: EMPTY }));
  if (mode === 'automatic-poll') problems.push({ code: 'mode-reserved' });
  if (layoutOf(layout) === undefined) problems.push({ code: 'layout-unknown', layout });
  if (automatic && layout !== NEW_COMPOSITION.layout) {
    problems.push({ code: 'layout-ignored', layout });
  }
  if (automatic && used.length > 0) problems.push({ code: 'panes-ignored', slots: used });
  if (exceptSelf && (mode === 'custom' || mode === 'custom-batch-poll')) {
    problems.push({ code: 'except-self-ignored' });
  }
  if (batch && poll === null) problems.push({ code: 'batch-poll-missing' });
  if (batch && poll !== null) {
    problems.push(...checkPoll(poll).map((problem) => ({ ...problem, slot: null })));
  }
  if ((automatic || mode === 'custom') && poll !== null && poll.members.length > 0) {
    problems.push({ code: 'batch-poll-ignored' });
  }
  if (mode === 'custom-batch-poll' && batchSlots(composition).length === 0) {
    problems.push({ code: 'batch-poll-without-panes' });
  }
  if (background.enabled && background.image === '') problems.push({ code: 'background-missing' });
  if (tray.length > 0) problems.push({ code: 'waiting-in-tray', count: tray.length });
  return problems;
}

const EMPTY = { kind: 'empty' } as const;

function paneProblems(
  { panes, mode }: Composition,
  { meetingPoll }: MeetingAround,
): CompositionProblem[] {
  return [...panes.entries()].flatMap(([slot, { source }]): CompositionProblem[] => {
    const { kind } = source;
    // In a batch poll the empty panes are the ones that it fills.
    if (kind === 'empty') return mode === 'custom-batch-poll' ? [] : [{ code: 'pane-empty', slot }];
    if (kind === 'poll') return checkPoll(source.poll).map((problem) => ({ ...problem, slot }));
    if (kind === 'meeting-poll') {
      return meetingPoll === null ? [{ code: 'meeting-poll-missing', slot }] : [];
    }
    if (!isRawCode(kind)) return [];
    return [{ code: 'source-unknown', slot, type: Number(kind.slice('raw:'.length)) }];
  });
}

function repetitions({ panes }: Composition): CompositionProblem[] {
  const people = new Map<string, { person: Participant; slots: number[] }>();
  const follows = new Map<FollowKind, number[]>();
  for (const [slot, { source, channel }] of panes.entries()) {
    if (source.kind === 'member') {
      const key = `${personKey(source.person)} ${channel ?? ''}`;
      const entry = people.get(key) ?? { person: source.person, slots: [] };
      entry.slots.push(slot);
      people.set(key, entry);
    } else if (isFollow(source.kind)) {
      follows.set(source.kind, [...(follows.get(source.kind) ?? []), slot]);
    }
  }
  return [
    ...[...people.values()]
      .filter(({ slots }) => slots.length > 1)
      .map((entry) => ({ code: 'person-twice', ...entry }) as const),
    ...[...follows]
      .filter(([, slots]) => slots.length > 1)
      .map(([kind, slots]) => ({ code: 'source-twice', kind, slots }) as const),
  ];
}

/** Another channel of the chair's terminal shows something else than the pane that follows the chair. */
function chairTwice({ panes }: Composition, { chair }: MeetingAround): CompositionProblem[] {
  if (!chair) return [];
  const key = personKey(chair);
  const slotsOf = (shows: (pane: Pane) => boolean) =>
    panes.flatMap((pane, slot) => (shows(pane) ? [slot] : []));
  const following = slotsOf(({ source }) => source.kind === 'chair');
  const named = slotsOf(
    ({ source, channel }) =>
      source.kind === 'member' && channel === undefined && personKey(source.person) === key,
  );
  if (following.length === 0 || named.length === 0) return [];
  const slots = [...following, ...named].toSorted((a, b) => a - b);
  return [{ code: 'chair-twice', slots }];
}

function isFollow(kind: string): kind is FollowKind {
  return ['speaker', 'chair', 'meeting-poll', 'content'].includes(kind);
}

/** People outside the meeting in what is shown. */
function strangers(composition: Composition, { isMember }: MeetingAround): CompositionProblem[] {
  if (isMember === undefined) return [];
  return shownUses(composition)
    .filter(({ person }) => !isMember(person))
    .map((use) => ({ code: 'person-not-in-meeting', ...use }) as const);
}
