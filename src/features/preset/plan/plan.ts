import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import type { Pane } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { cellsOf } from '#app/features/picture/composer/pane-cells.ts';
import { contentAt } from '#app/features/tv-wall/model/wall.ts';
import type { BoxContent, Wall } from '#app/features/tv-wall/model/wall.ts';
import { drawnArea, inReadingOrder } from '#app/features/tv-wall/model/wall-style.ts';
import type { WallStyle } from '#app/features/tv-wall/model/wall-style.ts';

/** A picture or a wall as it is printed or saved: what is drawn, what is listed, and what is wrong with it. */
export interface Plan {
  /** What it is of: the meeting, then the picture or the wall, then when it was made. */
  readonly title: string;
  readonly facts: readonly string[];
  /** Width and height of the whole, in units of its own. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlanBox[];
  /** What each box shows, in reading order, those that show nothing left out. */
  readonly rows: readonly PlanRow[];
  readonly problems: readonly string[];
}

export interface PlanBox {
  /** The number of a pane, or the id of a box. */
  readonly id: string;
  /** What it shows; empty for nothing. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlanRow {
  readonly id: string;
  readonly text: string;
  /** Everybody in a rotation, in parts of a box, and the like; empty where there is nothing to add. */
  readonly more: string;
}

/** The words of the reader's language. */
export interface PlanWords {
  readonly name: (person: Participant) => string;
  readonly pane: (pane: Pane) => string;
  readonly box: (content: BoxContent) => string;
  /** Everybody in a rotation, and how long each is shown. */
  readonly rotation: (poll: Poll) => string;
  readonly list: (parts: readonly string[]) => string;
  /** The row of the rotation of a whole picture or wall. */
  readonly batch: string;
  /** Of a content whose box is not on the wall. */
  readonly notOnWall: (box: string) => string;
  readonly automatic: string;
}

type Drawn = Pick<Plan, 'width' | 'height' | 'boxes' | 'rows'>;

/** The shape of a screen. */
const SCREEN = { width: 16, height: 9 } as const;

export function planOfPicture(picture: Composition, words: PlanWords): Drawn {
  const cells = cellsOf(picture);
  const isAutomatic = picture.mode === 'automatic' || picture.mode === 'automatic-poll';
  const textOf = (pane: Pane) => (pane.source.kind === 'empty' ? '' : words.pane(pane));
  const moreOf = ({ source }: Pane) => (source.kind === 'poll' ? words.rotation(source.poll) : '');
  return {
    ...SCREEN,
    boxes: picture.panes.flatMap((pane, slot) => {
      const cell = cells[slot];
      if (cell === undefined) return [];
      return {
        id: String(slot + 1),
        text: isAutomatic ? '' : textOf(pane),
        x: cell.x * SCREEN.width,
        y: cell.y * SCREEN.height,
        width: cell.width * SCREEN.width,
        height: cell.height * SCREEN.height,
      };
    }),
    rows: [
      ...(isAutomatic ? [{ id: '', text: words.automatic, more: '' }] : []),
      ...rowsOf(
        isAutomatic
          ? []
          : picture.panes.map((pane, slot) => [String(slot + 1), textOf(pane), moreOf(pane)]),
      ),
      ...batchRow(picture.mode, picture.poll, words),
    ],
  };
}

/** A wall; without its style the boxes with content stand side by side. */
export function planOfWall(wall: Wall, style: WallStyle | undefined, words: PlanWords): Drawn {
  const isBatch = wall.mode === 'batch-poll';
  const textOf = (content: BoxContent) => (content.kind === 'empty' ? '' : words.box(content));
  const placed = style === undefined ? sideBySide(Object.keys(wall.boxes)) : boxesOf(style);
  const known = new Set(placed.boxes.map(({ box }) => box));
  const strays = Object.entries(wall.boxes).flatMap(([box, content]) =>
    known.has(box) || content.kind === 'empty' ? [] : [{ box, content }],
  );
  return {
    width: placed.width,
    height: placed.height,
    boxes: placed.boxes.map(({ box, label, ...place }) => ({
      id: label,
      text: isBatch ? '' : textOf(contentAt(wall, box)),
      ...place,
    })),
    rows: [
      ...rowsOf(
        isBatch
          ? []
          : placed.boxes.map(({ box, label }) => {
              const content = contentAt(wall, box);
              return [label, textOf(content), moreInBox(content, words)];
            }),
      ),
      ...rowsOf(
        [...strays, ...wall.repeated].map(({ box, content }) => [
          words.notOnWall(box),
          textOf(content),
          moreInBox(content, words),
        ]),
      ),
      ...batchRow(wall.mode, wall.batchPoll, words),
    ],
  };
}

interface PlacedBox extends Omit<PlanBox, 'id' | 'text'> {
  readonly box: string;
  readonly label: string;
}

function boxesOf(style: WallStyle) {
  const area = drawnArea(style);
  const boxes = inReadingOrder(style.boxes).map(
    ({ id, alias, x, y, width, height }): PlacedBox => ({
      box: id,
      label: alias === '' || alias === id ? id : `${alias} (${id})`,
      x: x - area.x,
      y: y - area.y,
      width,
      height,
    }),
  );
  return { width: area.width, height: area.height, boxes };
}

function sideBySide(ids: readonly string[]) {
  const columns = Math.max(1, Math.ceil(Math.sqrt(ids.length)));
  const boxes = ids.map((box, place): PlacedBox => ({
    box,
    label: box,
    x: (place % columns) * SCREEN.width,
    y: Math.floor(place / columns) * SCREEN.height,
    ...SCREEN,
  }));
  const rows = Math.max(1, Math.ceil(ids.length / columns));
  return { width: columns * SCREEN.width, height: rows * SCREEN.height, boxes };
}

function moreInBox(content: BoxContent, words: PlanWords): string {
  switch (content.kind) {
    case 'poll':
      return words.rotation(content.poll);
    case 'own-picture': {
      const { rows } = planOfPicture(content.picture, words);
      return words.list(
        rows.map(({ id, text, more }) => [id, text, more].filter(Boolean).join(' ')),
      );
    }
    case 'quad':
      return words.list(
        content.parts.map(({ index, person }) => `${index + 1} ${words.name(person)}`),
      );
    default:
      return '';
  }
}

function batchRow(mode: string, poll: Poll | null, words: PlanWords): readonly PlanRow[] {
  const isUsed = mode === 'batch-poll' || mode === 'automatic-poll' || mode === 'custom-batch-poll';
  return isUsed && poll !== null ? [{ id: '', text: words.batch, more: words.rotation(poll) }] : [];
}

function rowsOf(rows: readonly (readonly [string, string, string])[]): readonly PlanRow[] {
  return rows.flatMap(([id, text, more]) => (text === '' ? [] : [{ id, text, more }]));
}
