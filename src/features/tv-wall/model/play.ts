import type { Composition } from '#app/features/picture/model/composition.ts';
import { EMPTY_PANE, NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Pane } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import {
  contentTurn,
  cycleOf,
  followed,
  marksSpeaker,
  sceneOf,
  speakerTurn,
} from '#app/features/picture/model/play.ts';
import type { Play, PlayedMeeting, Stage } from '#app/features/picture/model/play.ts';
import { picture, seenEvery } from '#app/features/picture/model/schedule.ts';
import type { Coverage, Scene, Shown } from '#app/features/picture/model/schedule.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import type { DeadBoxes } from './channels.ts';
import { contentAt, QUAD_INDEXES, quadPartAt } from './wall.ts';
import type { BoxContent, QuadPart, Wall } from './wall.ts';

/**
 * Plays a wall without a real clock: what every box shows at a moment, by the rules of a composed picture
 * (`picture/model/schedule.ts`). Assumptions, because the document is silent: a batch poll fills the boxes without other
 * content, in the order the boxes are given, those among them that can show nothing as well; a box with the meeting's
 * picture plays that picture.
 */

export type BoxShown =
  | { readonly kind: 'one'; readonly shown: Shown }
  /** One entry for each pane of the picture's layout. */
  | {
      readonly kind: 'picture';
      readonly composition: Composition;
      readonly panes: readonly Shown[];
    }
  /** The parts of index 0 to 3. */
  | { readonly kind: 'quad'; readonly parts: readonly Shown[] };

export interface WallScene extends Scene {
  /** Boxes that show nothing of their content. */
  readonly dead?: DeadBoxes;
  /** The picture that everybody sees; null or absent if the platform decides. */
  readonly meetingPicture?: Composition | null;
}

/** A meeting as far as the playback of a wall needs it. */
export interface PlayedWallMeeting extends PlayedMeeting {
  readonly picture: Composition | null;
  readonly dead?: DeadBoxes;
}

/** What the boxes with these ids show, in the same order. */
export function wallAt(
  wall: Wall,
  boxes: readonly string[],
  atSeconds: number,
  scene: WallScene = {},
): readonly BoxShown[] {
  const polled = batchBoxes(wall, boxes);
  const batch = batchPicture(wall.batchPoll, polled.length);
  const shownOfBatch = picture(batch, atSeconds);
  return boxes.map((box) => {
    const why = scene.dead?.get(box);
    if (why !== undefined) return { kind: 'one', shown: { kind: 'nobody', why, turn: null } };
    const place = polled.indexOf(box);
    const shown = place < 0 ? undefined : shownOfBatch[place];
    return shown === undefined
      ? contentShown(contentAt(wall, box), atSeconds, scene)
      : { kind: 'one', shown };
  });
}

/** The boxes that the wall's batch poll fills. */
export function batchBoxes(wall: Wall, boxes: readonly string[]): readonly string[] {
  return boxes.filter((box) => {
    const { kind } = contentAt(wall, box);
    return kind === 'batch-poll' || (wall.mode === 'batch-poll' && kind === 'empty');
  });
}

/** A wall's batch poll equals the batch poll of a picture with as many empty panes. */
function batchPicture(poll: Poll | null, panes: number): Composition {
  return {
    ...ON_WALL,
    mode: 'custom-batch-poll',
    panes: Array.from({ length: panes }, () => EMPTY_PANE),
    poll: poll ?? { name: '', mode: 'video', rounds: 0, interval: 0, members: [] },
  };
}

function contentShown(content: BoxContent, at: number, scene: WallScene): BoxShown {
  switch (content.kind) {
    case 'own-picture':
      return pictureShown(content.picture, at, scene);
    case 'selected-picture':
      return scene.meetingPicture
        ? pictureShown(scene.meetingPicture, at, scene)
        : { kind: 'one', shown: { kind: 'platform-decides' } };
    case 'quad':
      return {
        kind: 'quad',
        parts: shownOf(quadPanes(content.parts), at, scene),
      };
    default: {
      const [shown] = shownOf([paneOf(content)], at, scene);
      return { kind: 'one', shown: shown ?? { kind: 'platform-decides' } };
    }
  }
}

function pictureShown(composition: Composition, at: number, scene: Scene): BoxShown {
  return { kind: 'picture', composition, panes: picture(composition, at, scene) };
}

/** The boxes of a wall as a picture: no wall marks the active speaker. */
const ON_WALL: Composition = { ...NEW_COMPOSITION, mode: 'custom', voiceHint: false };

function shownOf(panes: readonly Pane[], at: number, scene: Scene): readonly Shown[] {
  return picture({ ...ON_WALL, panes }, at, scene);
}

/** The panes that show the same as the parts of index 0 to 3. */
function quadPanes(parts: readonly QuadPart[]): readonly Pane[] {
  return QUAD_INDEXES.map((index) => {
    const part = quadPartAt(parts, index);
    return part === undefined ? EMPTY_PANE : memberPane(part.person);
  });
}

function memberPane(person: Participant): Pane {
  return { source: { kind: 'member', person } };
}

/** The pane that shows the same as a box of a simple kind. */
function paneOf(content: BoxContent): Pane {
  switch (content.kind) {
    case 'empty':
      return EMPTY_PANE;
    case 'member':
      return memberPane(content.person);
    case 'poll':
      return { source: { kind: 'poll', poll: content.poll } };
    case 'speaker':
    case 'chair':
    case 'meeting-poll':
    case 'content':
      return { source: { kind: content.kind } };
    default:
      return { source: { kind: 'raw:0', person: null } };
  }
}

/** The scene at a moment of the play. */
export function wallSceneOf(play: Play, meeting: PlayedWallMeeting): WallScene {
  const { picture: meetingPicture, dead } = meeting;
  return { ...sceneOf(play, meeting), meetingPicture, ...(dead && { dead }) };
}

/** The period around this moment in which nothing on the wall changes. */
export function wallStageOf(
  wall: Wall,
  boxes: readonly string[],
  play: Play,
  meeting: PlayedWallMeeting,
): Stage {
  const shown = wallAt(wall, boxes, play.at, wallSceneOf(play, meeting)).flatMap(everyShown);
  const spans: Stage[] = shown.flatMap((one) =>
    'turn' in one && one.turn !== null ? [one.turn] : [],
  );
  const { speaker, content } = wallFollows(wall, boxes, meeting);
  const changes = speaker || wallMarksSpeaker(wall, boxes, meeting);
  const turn = changes ? speakerTurn(play, meeting.people.length) : null;
  if (turn !== null) spans.push(turn);
  if (content) {
    const next = play.content.find((event) => event.at > play.at)?.at ?? null;
    spans.push({ since: contentTurn(play).at, until: next });
  }
  const ends = spans.flatMap(({ until }) => (until === null ? [] : [until]));
  return {
    since: Math.max(0, ...spans.map(({ since }) => since)),
    until: ends.length === 0 ? null : Math.min(...ends),
  };
}

function everyShown(box: BoxShown): readonly Shown[] {
  if (box.kind === 'one') return [box.shown];
  return box.kind === 'picture' ? box.panes : box.parts;
}

/** Whether any box, or a pane in one, follows the speaker or shared content. */
export function wallFollows(
  wall: Wall,
  boxes: readonly string[],
  { picture: meetingPicture, dead }: Pick<PlayedWallMeeting, 'picture' | 'dead'>,
): { speaker: boolean; content: boolean } {
  const each = working(boxes, dead).map((box) => contentAt(wall, box));
  const pictures = each.flatMap((content) => picturesIn(content, meetingPicture)).map(followed);
  return {
    speaker: each.some(({ kind }) => kind === 'speaker') || pictures.some(({ speaker }) => speaker),
    content: each.some(({ kind }) => kind === 'content') || pictures.some(({ content }) => content),
  };
}

function picturesIn(
  content: BoxContent,
  meetingPicture: Composition | null,
): readonly Composition[] {
  if (content.kind === 'own-picture') return [content.picture];
  return content.kind === 'selected-picture' && meetingPicture !== null ? [meetingPicture] : [];
}

function working(boxes: readonly string[], dead: DeadBoxes | undefined): readonly string[] {
  return dead === undefined ? boxes : boxes.filter((box) => !dead.has(box));
}

/** How often people are visible on the wall; boxes that follow the speaker, or can show nothing, do not count. */
export function wallCoverage(
  wall: Wall,
  boxes: readonly string[],
  people: readonly Participant[],
  meeting: Omit<PlayedWallMeeting, 'people'>,
): Coverage {
  const scene: Scene = { chair: meeting.chair, meetingPoll: meeting.poll };
  const { dead } = meeting;
  const contents = working(boxes, dead).map((box) => contentAt(wall, box));
  const panes = contents.flatMap((content) =>
    content.kind === 'quad' ? quadPanes(content.parts) : [paneOf(content)],
  );
  const polled = batchBoxes(wall, boxes);
  const dark = new Set(polled.flatMap((box, slot) => (dead?.has(box) === true ? [slot] : [])));
  const each = [
    seenEvery({ ...NEW_COMPOSITION, mode: 'custom', panes }, scene),
    seenEvery(batchPicture(wall.batchPoll, polled.length), scene, dark),
    ...[...new Set(contents.flatMap((content) => picturesIn(content, meeting.picture)))].map(
      (one) => seenEvery(one, scene),
    ),
  ];
  const best = new Map<string, number>();
  for (const seen of each) {
    for (const [key, seconds] of seen) {
      best.set(key, Math.min(best.get(key) ?? Number.POSITIVE_INFINITY, seconds));
    }
  }
  const seen = people.map((person) => best.get(personKey(person)));
  const again = seen.filter((seconds) => seconds !== undefined).filter(Number.isFinite);
  return {
    seconds: again.length === 0 ? null : Math.max(...again),
    never: people.filter((_, place) => seen[place] === undefined),
    atFirst: people.filter((_, place) => seen[place] === Number.POSITIVE_INFINITY),
  };
}

/** Whether a picture in any box marks whoever speaks. */
export function wallMarksSpeaker(
  wall: Wall,
  boxes: readonly string[],
  { picture: meetingPicture, dead }: Pick<PlayedWallMeeting, 'picture' | 'dead'>,
): boolean {
  return working(boxes, dead).some((box) =>
    picturesIn(contentAt(wall, box), meetingPicture).some(marksSpeaker),
  );
}

/** Seconds until everything on the wall has been seen once. */
export function wallCycle(
  wall: Wall,
  boxes: readonly string[],
  play: Play,
  meeting: PlayedWallMeeting,
): number {
  const contents = working(boxes, meeting.dead).map((box) => contentAt(wall, box));
  const pictures = [
    { ...ON_WALL, panes: contents.map(paneOf) },
    batchPicture(wall.batchPoll, batchBoxes(wall, boxes).length),
    ...new Set(contents.flatMap((content) => picturesIn(content, meeting.picture))),
  ];
  return Math.max(...pictures.map((one) => cycleOf(one, play, meeting)));
}
