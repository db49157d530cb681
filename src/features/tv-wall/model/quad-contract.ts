import type { JsonObject } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { readParticipant, writeParticipant } from '#app/features/picture/model/participant.ts';
import { claimRows, layOver, rowsOf } from '#app/features/picture/model/row-carry.ts';
import type { ReadRow } from '#app/features/picture/model/row-carry.ts';
import type { QuadPart } from './wall.ts';

/** Maps the parts of a quad split between the contract's rows (spelled `spilt` there) and the client's. */

/** The index of a part that has none. */
const NO_INDEX = -1;

export function readQuad(spilt: unknown): readonly QuadPart[] {
  return readRows(spilt).rows.map(({ item }) => item);
}

/** The rows to send; a part that existed before keeps the fields of its row. */
export function writeQuad(
  parts: readonly QuadPart[],
  original: unknown,
  meetingNumber: string | undefined,
): readonly JsonObject[] {
  const { rows, unread } = readRows(original);
  const items = parts.map((item, place) => ({ item, place }));
  const claims = claimRows(items, rows, LIKENESSES);
  const written = items.map(({ item }, index) => {
    const claim = claims[index];
    if (claim === undefined) return writePart(item, meetingNumber);
    return layOver(claim.row, writePart(claim.item), writePart(item));
  });
  return [...written, ...unread];
}

/** Best match first: unchanged, moved, with another channel. */
const LIKENESSES = [
  (part: QuadPart) => JSON.stringify(part),
  ({ person, channel }: QuadPart) => `${personKey(person)} ${channel ?? ''}`,
  ({ person }: QuadPart) => personKey(person),
];

function readRows(spilt: unknown): {
  readonly rows: readonly ReadRow<QuadPart>[];
  readonly unread: readonly JsonObject[];
} {
  const rows: ReadRow<QuadPart>[] = [];
  const unread: JsonObject[] = [];
  for (const [place, row] of rowsOf(spilt).entries()) {
    const person = readParticipant(row);
    if (person === null) {
      unread.push(row);
      continue;
    }
    const { sub_chn_index: index, mt_chn_idx: channel } = row;
    const item: QuadPart = {
      index: typeof index === 'number' ? index : NO_INDEX,
      person,
      ...(typeof channel === 'number' && { channel }),
    };
    rows.push({ row, item, place });
  }
  return { rows, unread };
}

function writePart({ index, person, channel }: QuadPart, meetingNumber?: string): JsonObject {
  return {
    ...writeParticipant(person, meetingNumber),
    ...(index !== NO_INDEX && { sub_chn_index: index }),
    ...(typeof channel === 'number' && { mt_chn_idx: channel }),
  };
}
