import { movedItems } from '#app/features/picture/model/ordered-list.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { patched } from '#app/features/picture/model/patched.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

/**
 * What every box of one or several TV walls shows, as it is edited: the contract's `tv_wall` and the TV-wall
 * presets in the client's terms. All of it is plain JSON. Edits are pure; one that changes nothing returns the
 * same object (`placing.ts`).
 */

export const wallModes = codeNames([
  [1, 'custom'],
  /** The wall's boxes show the members of one poll, in batches. */
  [2, 'batch-poll'],
]);
export type WallMode = (typeof wallModes.names)[number];

/** `member_type` of a box, in the contract's order. */
export const boxTypes = codeNames([
  [1, 'member'],
  [2, 'speaker'],
  [3, 'chair'],
  [4, 'meeting-poll'],
  /** A poll of the box's own. */
  [5, 'poll'],
  /** The meeting's composed picture. */
  [6, 'selected-picture'],
  /** Only returned by the platform; the client never chooses it. */
  [7, 'batch-poll'],
  /** The box's own composed picture. */
  [8, 'own-picture'],
  [9, 'quad'],
  [10, 'content'],
]);

/** One of the four parts of a quad split (`spilt`). */
export interface QuadPart {
  /** `sub_chn_index`: 0 to 3 by our interpretation; other values are kept unchanged. */
  readonly index: number;
  readonly person: Participant;
  /** `mt_chn_idx`: the channel of the terminal. */
  readonly channel?: TypedNumber;
}

export const QUAD_INDEXES = [0, 1, 2, 3] as const;

export type BoxContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'member'; readonly person: Participant; readonly channel?: TypedNumber }
  | {
      readonly kind:
        'speaker' | 'chair' | 'meeting-poll' | 'selected-picture' | 'content' | 'batch-poll';
    }
  | { readonly kind: 'poll'; readonly poll: Poll }
  | { readonly kind: 'own-picture'; readonly picture: Composition }
  /** Parts in the platform's order; an index may be missing or occur twice. */
  | { readonly kind: 'quad'; readonly parts: readonly QuadPart[] }
  /** A type that the contract does not list: shown raw, and kept. */
  | { readonly kind: RawCode; readonly person: Participant | null };

export type BoxKind = BoxContent['kind'];

export interface Wall {
  /** `style_id` */
  readonly styleId: string;
  readonly mode: WallMode | RawCode;
  readonly showNames: boolean;
  /** The poll of mode `batch-poll`; kept in the other modes. */
  readonly batchPoll: Poll | null;
  /**
   * By box id, including boxes that the style does not have (any more). A box that is not listed is empty: use
   * `contentAt`.
   */
  readonly boxes: Readonly<Record<string, BoxContent>>;
  /** Ids of the boxes in the contract's order, where that is not the one of `boxes`: use `boxOrder`. */
  readonly order?: readonly string[];
  /** Further contents that were read for a box that already has content; shown beside the wall, and kept. */
  readonly repeated: readonly { readonly box: string; readonly content: BoxContent }[];
}

export interface WallPreset {
  readonly name: string;
  readonly walls: readonly Wall[];
}

export const EMPTY_BOX: BoxContent = { kind: 'empty' };

export const NEW_WALL_PRESET: WallPreset = { name: '', walls: [] };

export function newWall(styleId: string): Wall {
  return {
    styleId,
    mode: 'custom',
    showNames: true,
    batchPoll: null,
    boxes: {},
    repeated: [],
  };
}

export function contentAt({ boxes }: Pick<Wall, 'boxes'>, box: string): BoxContent {
  return (Object.hasOwn(boxes, box) ? boxes[box] : undefined) ?? EMPTY_BOX;
}

/** Ids of the boxes that have content. */
export function filledBoxes({ boxes }: Pick<Wall, 'boxes'>): readonly string[] {
  return Object.entries(boxes).flatMap(([box, { kind }]) => (kind === 'empty' ? [] : [box]));
}

/** Everything but the boxes. A wall in batch-poll mode has a poll. */
export type WallSettings = Omit<Wall, 'boxes' | 'order' | 'repeated'>;

export function changeWall(wall: Wall, patch: Partial<WallSettings>): Wall {
  return patched(wall, patch);
}

/** The part of a quad split at that index; the first if there are several. */
export function quadPartAt(parts: readonly QuadPart[], index: number): QuadPart | undefined {
  return parts.find((part) => part.index === index);
}

/** Changes the wall at that index of the preset; returns the same preset if nothing changes. */
export function withWall(
  preset: WallPreset,
  place: number,
  change: (wall: Wall) => Wall,
): WallPreset {
  const wall = preset.walls[place];
  if (wall === undefined) return preset;
  const next = change(wall);
  return next === wall ? preset : { ...preset, walls: preset.walls.with(place, next) };
}

export function addWall(preset: WallPreset, styleId: string): WallPreset {
  return { ...preset, walls: [...preset.walls, newWall(styleId)] };
}

export function removeWall(preset: WallPreset, place: number): WallPreset {
  const walls = preset.walls.filter((_, index) => index !== place);
  return walls.length === preset.walls.length ? preset : { ...preset, walls };
}

/** The wall goes to another place among the walls; the others close up. */
export function moveWall(preset: WallPreset, from: number, to: number): WallPreset {
  const place = Math.min(Math.max(to, 0), preset.walls.length - 1);
  const walls = movedItems(preset.walls, [from], place > from ? place + 1 : place);
  return walls === preset.walls ? preset : { ...preset, walls };
}

/** Sets another style of the wall: every content stays under its box's id, on the wall or beside it. */
export function setStyle(wall: Wall, styleId: string): Wall {
  return changeWall(wall, { styleId });
}
