import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import {
  cycleOf,
  followed,
  marksSpeaker,
  sceneOf,
  stageOf,
} from '#app/features/picture/model/play.ts';
import type { Play, PlayedMeeting, Stage } from '#app/features/picture/model/play.ts';
import { picture } from '#app/features/picture/model/schedule.ts';
import type { Shown } from '#app/features/picture/model/schedule.ts';
import {
  wallAt,
  wallCycle,
  wallFollows,
  wallMarksSpeaker,
  wallSceneOf,
  wallStageOf,
} from '#app/features/tv-wall/model/play.ts';
import type { BoxShown } from '#app/features/tv-wall/model/play.ts';
import type { DeadBoxes } from '#app/features/tv-wall/model/channels.ts';
import type { Wall } from '#app/features/tv-wall/model/wall.ts';

/** What is rehearsed together: the picture of a meeting and the walls it is seen on. */
export interface Rehearsed {
  /** Null where there is none to play. */
  readonly composition: Composition | null;
  /** The walls, with the ids of their boxes, and of those that show nothing, as far as they are known. */
  readonly walls: readonly {
    readonly wall: Wall;
    readonly boxes: readonly string[];
    readonly dead?: DeadBoxes | undefined;
  }[];
}

/** What is seen at a moment: of the panes of the picture, and of the boxes of each wall. */
export interface RehearsedMoment {
  readonly panes: readonly Shown[] | null;
  readonly walls: readonly (readonly BoxShown[])[];
}

/** A picture and its walls on one clock: the rules of both, as functions of one play. */
export function rehearse({ composition, walls: rehearsed }: Rehearsed, meeting: PlayedMeeting) {
  const walls = rehearsed.map(({ wall, boxes, dead }) => ({
    wall,
    boxes,
    seen: { ...meeting, picture: composition, ...(dead && { dead }) },
  }));
  const follows = [
    ...(composition === null ? [] : [followed(composition)]),
    ...walls.map(({ wall, boxes, seen }) => wallFollows(wall, boxes, seen)),
  ];
  const marks =
    (composition !== null && marksSpeaker(composition)) ||
    walls.some(({ wall, boxes, seen }) => wallMarksSpeaker(wall, boxes, seen));
  return {
    stageOf: (play: Play): Stage =>
      within([
        ...(composition === null ? [] : [stageOf(composition, play, meeting)]),
        ...walls.map(({ wall, boxes, seen }) => wallStageOf(wall, boxes, play, seen)),
      ]),
    shownAt: (play: Play): RehearsedMoment => ({
      panes: composition && picture(composition, play.at, sceneOf(play, meeting)),
      walls: walls.map(({ wall, boxes, seen }) =>
        wallAt(wall, boxes, play.at, wallSceneOf(play, seen)),
      ),
    }),
    cycleOf: (play: Play): number =>
      Math.max(
        cycleOf(composition ?? NEW_COMPOSITION, play, meeting),
        ...walls.map(({ wall, boxes, seen }) => wallCycle(wall, boxes, play, seen)),
      ),
    follows: {
      speaker: follows.some(({ speaker }) => speaker),
      content: follows.some(({ content }) => content),
    },
    marksSpeaker: marks,
  };
}

/** The period in which none of them turns. */
function within(stages: readonly Stage[]): Stage {
  const ends = stages.flatMap(({ until }) => (until === null ? [] : [until]));
  return {
    since: Math.max(0, ...stages.map(({ since }) => since)),
    until: ends.length === 0 ? null : Math.min(...ends),
  };
}
