import { isRawCode } from '#app/lib/code-names.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { isChannel, type Composition } from '#app/features/picture/model/composition.ts';
import { lint as lintComposition } from '#app/features/picture/model/lint.ts';
import type { CompositionProblem } from '#app/features/picture/model/lint.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { checkPoll } from '#app/features/picture/model/poll.ts';
import type { Poll, PollProblem } from '#app/features/picture/model/poll.ts';
import { peopleShownInBox } from './people-on-walls.ts';
import type { BoxPlace } from './people-on-walls.ts';
import { batchBoxes } from './play.ts';
import { contentAt, filledBoxes, QUAD_INDEXES } from './wall.ts';
import type { BoxContent, Wall, WallPreset } from './wall.ts';
import { deadBoxes } from './channels.ts';
import { idsInReadingOrder } from './wall-style.ts';
import type { WallStyle } from './wall-style.ts';

/** Problems that keep a wall from showing what was intended, as codes with the box; none prevents saving. */
export type WallProblem =
  | { readonly code: 'style-missing' }
  /** The platform does not list the style, or no longer does. */
  | { readonly code: 'style-gone'; readonly styleId: string }
  /** Content for a box that the style does not have, or for one that already has content. */
  | { readonly code: 'box-unknown' | 'box-repeated'; readonly box: string }
  /** Concerns a box with content. */
  | { readonly code: 'box-offline' | 'box-in-use'; readonly box: string }
  | { readonly code: 'box-empty'; readonly box: string }
  /** The channel of a terminal is no such number. */
  | { readonly code: 'channel-invalid'; readonly box: string }
  | { readonly code: 'wall-empty' }
  | { readonly code: 'source-unknown'; readonly box: string; readonly type: number }
  /** A problem of the box's own poll, or of the batch poll if `box` is null. */
  | (PollProblem & { readonly box: string | null })
  | { readonly code: 'meeting-poll-missing' | 'meeting-picture-missing'; readonly box: string }
  | { readonly code: 'quad-empty'; readonly box: string }
  | {
      readonly code: 'quad-index-twice' | 'quad-index-outside';
      readonly box: string;
      readonly index: number;
    }
  /** Parts of a quad split that show nothing. */
  | { readonly code: 'quad-incomplete'; readonly box: string; readonly missing: readonly number[] }
  /** A problem of the box's own picture. */
  | { readonly code: 'picture'; readonly box: string; readonly problem: CompositionProblem }
  | {
      readonly code: 'person-not-in-meeting';
      readonly person: Participant;
      /** Null for the wall's batch poll. */
      readonly box: string | null;
      readonly place: BoxPlace | null;
    }
  /** Several boxes each show the same channel of the same terminal. */
  | {
      readonly code: 'person-twice';
      readonly person: Participant;
      readonly boxes: readonly string[];
    }
  /** Boxes that show the chair: by name, and as the chair. */
  | { readonly code: 'chair-twice'; readonly boxes: readonly string[] }
  | { readonly code: 'batch-poll-missing' | 'batch-poll-ignored' | 'batch-poll-without-boxes' }
  | { readonly code: 'mode-unknown'; readonly mode: number }
  /** Another wall of the same preset has this style too. */
  | { readonly code: 'style-twice'; readonly other: number }
  /** Another wall of the same preset uses the same decoder channel. */
  | { readonly code: 'box-on-two-walls'; readonly box: string; readonly other: number };

export type WallProblemCode = WallProblem['code'];
export type WallSeverity = 'error' | 'warning' | 'note';

/** An error leaves a box black or shows unintended content; a note reports a setting without effect. */
export const WALL_SEVERITIES: Readonly<Record<WallProblemCode, WallSeverity>> = {
  'style-missing': 'error',
  'style-gone': 'error',
  'box-unknown': 'error',
  'box-repeated': 'warning',
  'box-offline': 'error',
  'box-in-use': 'warning',
  'box-empty': 'note',
  'channel-invalid': 'error',
  'wall-empty': 'warning',
  'source-unknown': 'note',
  'poll-without-members': 'error',
  'poll-interval-invalid': 'error',
  'poll-rounds-invalid': 'error',
  'poll-member-twice': 'warning',
  'meeting-poll-missing': 'error',
  'meeting-picture-missing': 'warning',
  'quad-empty': 'error',
  'quad-index-twice': 'error',
  'quad-index-outside': 'warning',
  'quad-incomplete': 'warning',
  picture: 'warning',
  'person-not-in-meeting': 'error',
  'person-twice': 'note',
  'chair-twice': 'note',
  'batch-poll-missing': 'error',
  'batch-poll-ignored': 'note',
  'batch-poll-without-boxes': 'error',
  'mode-unknown': 'note',
  'style-twice': 'error',
  'box-on-two-walls': 'warning',
};

/** What is known about the meeting; a missing part is not checked. */
export interface MeetingAroundWall {
  readonly isMember?: (person: Participant) => boolean;
  readonly chair?: Participant | null;
  /** Null if the meeting has no poll. */
  readonly meetingPoll?: Poll | null;
  /** Null if the meeting has no picture of its own. */
  readonly meetingPicture?: Composition | null;
}

/**
 * Returns a style by its id: null if the platform does not have it, undefined if it has not been read and must
 * not be checked.
 */
export type StyleLookup = (styleId: string) => WallStyle | null | undefined;

/** Problems of every wall, in the order of the walls. */
export function lintPreset(
  preset: WallPreset,
  styleOf: StyleLookup,
  meeting: MeetingAroundWall = {},
): readonly (readonly WallProblem[])[] {
  return preset.walls.map((wall, place) => [
    ...lintWall(wall, styleOf(wall.styleId), meeting),
    ...besideOthers(preset, place),
  ]);
}

/** Problems in this order: wall, boxes in reading order, people. */
export function lintWall(
  wall: Wall,
  style: WallStyle | null | undefined,
  meeting: MeetingAroundWall = {},
): WallProblem[] {
  const ids = style ? idsInReadingOrder(style) : [];
  return [
    ...aboutStyle(wall, style),
    ...aboutBatchPoll(wall, style ? ids : undefined),
    ...(style ? aboutChannels(wall, style) : []),
    ...(style ? emptyBoxes(wall, ids) : []),
    ...filledBoxes(wall).flatMap((box) => aboutContent(box, contentAt(wall, box), meeting)),
    ...repetitions(wall),
    ...chairTwice(wall, meeting),
    ...strangers(wall, meeting),
  ];
}

function aboutStyle(wall: Wall, style: WallStyle | null | undefined): WallProblem[] {
  const repeated = wall.repeated.map(({ box }) => ({ code: 'box-repeated', box }) as const);
  if (wall.styleId === '') return [{ code: 'style-missing' }, ...repeated];
  if (style === null) return [{ code: 'style-gone', styleId: wall.styleId }, ...repeated];
  if (style === undefined) return repeated;
  const known = new Set(style.boxes.map(({ id }) => id));
  const lost = filledBoxes(wall).filter((box) => !known.has(box));
  return [...lost.map((box) => ({ code: 'box-unknown', box }) as const), ...repeated];
}

function aboutBatchPoll(wall: Wall, ids: readonly string[] | undefined): WallProblem[] {
  const { mode, batchPoll } = wall;
  if (isRawCode(mode)) return [{ code: 'mode-unknown', mode: Number(mode.slice('raw:'.length)) }];
  if (mode === 'custom') {
    const used = filledBoxes(wall).some((box) => contentAt(wall, box).kind === 'batch-poll');
    if (used || batchPoll === null || batchPoll.members.length === 0) return [];
    return [{ code: 'batch-poll-ignored' }];
  }
  const nowhere = ids !== undefined && batchBoxes(wall, ids).length === 0;
  return [
    ...(batchPoll === null
      ? [{ code: 'batch-poll-missing' } as const]
      : checkPoll(batchPoll).map((problem) => ({ ...problem, box: null }))),
    ...(nowhere ? [{ code: 'batch-poll-without-boxes' } as const] : []),
  ];
}

function aboutChannels(wall: Wall, style: WallStyle): WallProblem[] {
  const polled = new Set(batchBoxes(wall, idsInReadingOrder(style)));
  return [...deadBoxes(style)]
    .filter(([box]) => contentAt(wall, box).kind !== 'empty' || polled.has(box))
    .map(([box, reason]) => ({ code: `box-${reason}`, box }) as const);
}

function emptyBoxes(wall: Wall, ids: readonly string[]): WallProblem[] {
  if (wall.mode === 'batch-poll' || ids.length === 0) return [];
  const empty = ids.filter((box) => contentAt(wall, box).kind === 'empty');
  if (empty.length === ids.length) return [{ code: 'wall-empty' }];
  return empty.map((box) => ({ code: 'box-empty', box }) as const);
}

function aboutContent(
  box: string,
  content: BoxContent,
  { chair, meetingPoll, meetingPicture }: MeetingAroundWall,
): WallProblem[] {
  switch (content.kind) {
    case 'member':
      return isChannel(content.channel) ? [] : [{ code: 'channel-invalid', box }];
    case 'poll':
      return checkPoll(content.poll).map((problem) => ({ ...problem, box }));
    case 'meeting-poll':
      return meetingPoll === null ? [{ code: 'meeting-poll-missing', box }] : [];
    case 'selected-picture':
      return meetingPicture === null ? [{ code: 'meeting-picture-missing', box }] : [];
    case 'own-picture':
      // People outside the meeting are reported for the box, as for every other kind.
      return lintComposition(content.picture, {
        ...(chair !== undefined && { chair }),
        ...(meetingPoll !== undefined && { meetingPoll }),
      }).map((problem) => ({ code: 'picture', box, problem }));
    case 'quad':
      return aboutQuad(box, content.parts);
    default:
      return isRawCode(content.kind)
        ? [{ code: 'source-unknown', box, type: Number(content.kind.slice('raw:'.length)) }]
        : [];
  }
}

function aboutQuad(
  box: string,
  parts: Extract<BoxContent, { kind: 'quad' }>['parts'],
): WallProblem[] {
  if (parts.length === 0) return [{ code: 'quad-empty', box }];
  const indexes = parts.map(({ index }) => index);
  const allowed: readonly number[] = QUAD_INDEXES;
  const distinct = [...new Set(indexes)];
  const missing = allowed.filter((index) => !indexes.includes(index));
  const twice = distinct.filter((one) => indexes.filter((index) => index === one).length > 1);
  return [
    ...twice.map((index) => ({ code: 'quad-index-twice', box, index }) as const),
    ...distinct
      .filter((index) => !allowed.includes(index))
      .map((index) => ({ code: 'quad-index-outside', box, index }) as const),
    ...(missing.length > 0 ? [{ code: 'quad-incomplete', box, missing } as const] : []),
    ...(parts.every(({ channel }) => isChannel(channel))
      ? []
      : [{ code: 'channel-invalid', box } as const]),
  ];
}

function repetitions({ boxes }: Wall): WallProblem[] {
  const found = new Map<string, { person: Participant; boxes: string[] }>();
  for (const [box, content] of Object.entries(boxes)) {
    if (content.kind !== 'member') continue;
    const key = `${personKey(content.person)} ${content.channel ?? ''}`;
    const entry = found.get(key) ?? { person: content.person, boxes: [] };
    entry.boxes.push(box);
    found.set(key, entry);
  }
  return [...found.values()]
    .filter((entry) => entry.boxes.length > 1)
    .map((entry) => ({ code: 'person-twice', ...entry }) as const);
}

/** A box that follows the chair shows the same as one, or a part of one, with the chair by name. */
function chairTwice({ boxes }: Wall, { chair }: MeetingAroundWall): WallProblem[] {
  if (!chair) return [];
  const key = personKey(chair);
  const isChair = ({ person, channel }: { person: Participant; channel?: TypedNumber }) =>
    channel === undefined && personKey(person) === key;
  const contents = Object.entries(boxes);
  const following = contents.flatMap(([box, { kind }]) => (kind === 'chair' ? [box] : []));
  const named = contents.flatMap(([box, content]) => {
    if (content.kind === 'member') return isChair(content) ? [box] : [];
    return content.kind === 'quad' && content.parts.some(isChair) ? [box] : [];
  });
  if (following.length === 0 || named.length === 0) return [];
  return [{ code: 'chair-twice', boxes: [...following, ...named] }];
}

/**
 * People outside the meeting in what is shown: not in an unused batch poll, nor in the tray of a box's own
 * picture.
 */
function strangers(wall: Wall, { isMember }: MeetingAroundWall): WallProblem[] {
  if (isMember === undefined) return [];
  const inBoxes = Object.entries(wall.boxes).flatMap(([box, content]) =>
    peopleShownInBox(content).map((use) => ({ ...use, box })),
  );
  const polled = wall.mode === 'batch-poll' ? (wall.batchPoll?.members ?? []) : [];
  return [...inBoxes, ...polled.map((person) => ({ person, box: null, place: null }))]
    .filter(({ person }) => !isMember(person))
    .map((use) => ({ code: 'person-not-in-meeting', ...use }) as const);
}

function besideOthers({ walls }: WallPreset, place: number): WallProblem[] {
  const wall = walls[place];
  if (wall === undefined) return [];
  const own = filledBoxes(wall);
  return walls.flatMap((other, index): WallProblem[] => {
    if (index === place) return [];
    if (other.styleId === wall.styleId && wall.styleId !== '') {
      return [{ code: 'style-twice', other: index }];
    }
    const theirs = new Set(filledBoxes(other));
    return own
      .filter((box) => theirs.has(box))
      .map((box) => ({ code: 'box-on-two-walls', box, other: index }));
  });
}
