import { loadPiece } from '#app/components/pieces/load-piece.ts';
import { decodeText } from '#app/features/people/sheets/decode-text.ts';
import { readSheets, type SheetProblem } from '#app/features/people/sheets/read-sheets.ts';
import { numberCell, textCell } from '#app/lib/csv-cells.ts';
import {
  readRoomSheet,
  readRoomsJson,
  roomColumns,
  type ReadRooms,
  type RoomColumn,
  type RoomFacts,
} from '../model/known-rooms.ts';

/** The list of rooms as a file: JSON, which may also stand beside the app as `rooms.json`, or a table. */

export type RoomListProblem = SheetProblem | 'no-heads' | 'not-a-list';

/** Reads a file that somebody chose. */
export async function readRoomList(
  file: File,
): Promise<ReadRooms | { readonly problem: RoomListProblem }> {
  if (/\.json$/i.test(file.name) || file.type === 'application/json') {
    const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
    return readRoomsJson(text) ?? { problem: 'not-a-list' };
  }
  const reading = await readSheets(file);
  if ('problem' in reading) return reading;
  const lists = reading.sheets.map(({ rows }) => readRoomSheet(rows));
  return lists.find((list) => list !== undefined) ?? { problem: 'no-heads' };
}

/** As the contract and `rooms.json` write a room: the id is a number. */
export function roomsJson(rooms: readonly RoomFacts[]): string {
  const plain = rooms.map(({ id, name, place, seats, equipment }) => ({
    id: Number(id),
    name,
    place,
    ...(seats !== undefined && { seats }),
    equipment,
  }));
  return `${JSON.stringify(plain, undefined, 2)}\n`;
}

/** A table for spreadsheet programs: they need the mark at the beginning to read UTF-8. */
export async function roomsCsv(
  rooms: readonly RoomFacts[],
  titleOf: (column: RoomColumn) => string,
): Promise<string> {
  const { default: papa } = await loadPiece(() => import('papaparse'));
  const data = rooms.map(({ id, name, place, seats, equipment }) => [
    numberCell(id),
    textCell(name),
    textCell(place),
    seats ?? '',
    textCell(equipment),
  ]);
  return `\u{feff}${papa.unparse({ fields: roomColumns.map(titleOf), data })}\r\n`;
}
