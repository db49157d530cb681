import type { Db, WallBox, WallStyle } from '../db/db.ts';
import { newId, random } from '../db/ids.ts';

const PARENT_WIDTH = 900;
const PARENT_HEIGHT = 506;

/** The office's two walls: six boxes in the boardroom, and twenty-four in the control room. */
export function fillWalls(db: Db): void {
  addWall(db, '董事会会议室电视墙', 3, 2);
  addWall(db, 'Control Room 6x4', 6, 4);
}

/** A wall of equal boxes, some with decoders that are offline or already in use. */
export function addWall(db: Db, name: string, columns: number, rows: number): void {
  const width = Math.floor(PARENT_WIDTH / columns);
  const height = Math.floor(PARENT_HEIGHT / rows);
  const boxes = Array.from({ length: columns * rows }, (_, index): WallBox => {
    const online = random(db) < 0.9 ? 1 : 0;
    return {
      hdu_alias: `hdu${String(index + 1)}`,
      // "设备id号_通道索引号"
      hdu_id: `${String(Math.floor(index / 4) + 1)}_${String((index % 4) + 1)}`,
      box_x: (index % columns) * width,
      box_y: Math.floor(index / columns) * height,
      box_width: width,
      box_height: height,
      online,
      used: online === 1 && random(db) < 0.2 ? 1 : 0,
      volume: online === 1 ? Math.floor(random(db) * 32) : 0,
      silence: random(db) < 0.15 ? 1 : 0,
    };
  });
  const id = newId(db);
  const style: WallStyle = {
    id,
    name,
    creator: 'admin',
    columns,
    rows,
    parentWidth: PARENT_WIDTH,
    boxes,
  };
  db.wallStyles.set(id, style);
}

/**
 * A badly configured style: two boxes overlap, two have the same channel, one sticks out of the frame, and
 * there is a hole.
 */
export function addOddWall(db: Db): void {
  const id = newId(db);
  db.wallStyles.set(id, {
    id,
    name: 'Lobby, uneven',
    creator: 'desk',
    columns: 3,
    rows: 2,
    parentWidth: PARENT_WIDTH,
    boxes: [
      lobbyBox('9_1', 0, 0, 300),
      lobbyBox('9_2', 260, 0, 300),
      lobbyBox('9_3', 560, 0, 380),
      lobbyBox('9_4', 0, 200, 300),
      lobbyBox('9_4', 600, 200, 300),
    ],
  });
}

function lobbyBox(hdu_id: string, box_x: number, box_y: number, box_width: number): WallBox {
  return {
    hdu_alias: `lobby ${hdu_id}`,
    hdu_id,
    box_x,
    box_y,
    box_width,
    box_height: 200,
    online: 1,
    used: 0,
    volume: 8,
    silence: 0,
  };
}
