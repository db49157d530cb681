import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { fromVmp, toVmp } from '#app/features/picture/model/composition-params.ts';
import { readParticipant, writeParticipant } from '#app/features/picture/model/participant.ts';
import { fromPoll, NEW_POLL, toPoll } from '#app/features/picture/model/poll.ts';
import { claimRows, layOver, rowsOf } from '#app/features/picture/model/row-carry.ts';
import type { ReadRow } from '#app/features/picture/model/row-carry.ts';
import { inOrder } from './box-order.ts';
import { readQuad, writeQuad } from './quad-contract.ts';
import { boxTypes, contentAt } from './wall.ts';
import type { BoxContent, Wall } from './wall.ts';

/** Maps boxes between the contract's rows (`members` of a wall) and the client's. */

interface BoxItem {
  readonly box: string;
  readonly content: BoxContent;
}

/** A row for a box without people: the contract requires the account's fields. */
const NOBODY: JsonObject = { account: '', account_type: 1, conf_e164: '' };

/** Reads the boxes. Of several rows for one box the first counts; the others go to `repeated`. */
export function readBoxes(members: unknown): Pick<Wall, 'boxes' | 'order' | 'repeated'> {
  const { rows } = readRows(members);
  const boxes = new Map<string, BoxContent>();
  const repeated: BoxItem[] = [];
  for (const { item } of rows) {
    if (boxes.has(item.box)) repeated.push(item);
    else boxes.set(item.box, item.content);
  }
  const read = { boxes: Object.fromEntries(boxes), repeated };
  const order = [...boxes.keys()];
  return sameJson(order, Object.keys(read.boxes)) ? read : { ...read, order };
}

/**
 * The rows to send. Content that existed before keeps the fields of its row, wherever it is shown now. Rows
 * that name no box stay.
 */
export function writeBoxes(
  { boxes, order, repeated }: Pick<Wall, 'boxes' | 'order' | 'repeated'>,
  original: unknown,
  meetingNumber: string | undefined,
): readonly JsonObject[] {
  const { rows, unread } = readRows(original);
  const named = inOrder(Object.keys(boxes), order).map((box) => ({
    box,
    content: contentAt({ boxes }, box),
  }));
  const items = [...named, ...repeated].map((item, place) => ({ item, place }));
  const claims = claimRows(items, rows, LIKENESSES);
  const written = items.flatMap(({ item }, index) => {
    const claim = claims[index];
    if (claim !== undefined) {
      return [
        layOver(
          claim.row,
          writeBox(claim.item, claim.row, undefined),
          writeBox(item, claim.row, undefined),
        ),
      ];
    }
    return item.content.kind === 'empty' ? [] : [writeBox(item, undefined, meetingNumber)];
  });
  return [...written, ...unread];
}

/** Best match first: unchanged, moved, changed in its box, changed and moved. */
const LIKENESSES = [
  ({ box, content }: BoxItem) => JSON.stringify([box, content]),
  ({ content }: BoxItem) => (content.kind === 'empty' ? undefined : JSON.stringify(content)),
  (item: BoxItem) =>
    item.content.kind === 'empty' ? undefined : JSON.stringify([item.box, identityOf(item)]),
  (item: BoxItem) => (item.content.kind === 'empty' ? undefined : identityOf(item)),
];

/** Identifies who or what is shown, without details. */
function identityOf({ content }: BoxItem): string {
  const person = 'person' in content ? content.person : null;
  return person === null ? content.kind : `${content.kind} ${personKey(person)}`;
}

interface ReadRows {
  readonly rows: readonly ReadRow<BoxItem>[];
  /** Rows that name no box. */
  readonly unread: readonly JsonObject[];
}

function readRows(members: unknown): ReadRows {
  const rows: ReadRow<BoxItem>[] = [];
  const unread: JsonObject[] = [];
  for (const [place, row] of rowsOf(members).entries()) {
    const box = row['hdu_id'];
    if (typeof box === 'string')
      rows.push({ row, item: { box, content: readContent(row) }, place });
    else unread.push(row);
  }
  return { rows, unread };
}

function readContent(row: JsonObject): BoxContent {
  const { member_type: type, mt_chn_idx: channel, poll, vmp, spilt } = row;
  const person = readParticipant(row);
  const member = (): BoxContent =>
    person === null
      ? { kind: 'empty' }
      : { kind: 'member', person, ...(typeof channel === 'number' && { channel }) };
  if (typeof type !== 'number') return member();
  const kind = boxTypes.nameOf(type);
  switch (kind) {
    case 'member':
      return member();
    case 'poll':
      return { kind, poll: isJsonObject(poll) ? fromPoll(poll) : NEW_POLL };
    case 'own-picture':
      return { kind, picture: isJsonObject(vmp) ? fromVmp(vmp) : NEW_COMPOSITION };
    case 'quad':
      return { kind, parts: readQuad(spilt) };
    default:
      return boxTypes.isName(kind) ? { kind } : { kind, person };
  }
}

function writeBox(
  { box, content }: BoxItem,
  row: JsonObject | undefined,
  meetingNumber: string | undefined,
): JsonObject {
  const person = 'person' in content ? content.person : null;
  // A row that was read keeps its account, whether or not its kind uses it.
  const nobody = row === undefined ? { ...NOBODY, conf_e164: meetingNumber ?? '' } : {};
  return {
    ...(person === null ? nobody : writeParticipant(person, meetingNumber)),
    ...(content.kind !== 'empty' && { member_type: boxTypes.valueOf(content.kind) }),
    hdu_id: box,
    ...partOf(content, row, meetingNumber),
  };
}

function partOf(
  content: BoxContent,
  row: JsonObject | undefined,
  meetingNumber: string | undefined,
): JsonObject {
  switch (content.kind) {
    case 'member':
      return typeof content.channel === 'number' ? { mt_chn_idx: content.channel } : {};
    case 'poll':
      return { poll: toPoll(content.poll, row?.['poll'], meetingNumber) };
    case 'own-picture':
      return { vmp: toVmp(content.picture, row?.['vmp'], meetingNumber) };
    case 'quad':
      return { spilt: writeQuad(content.parts, row?.['spilt'], meetingNumber) };
    default:
      return {};
  }
}
