import { codeNames } from '#app/lib/code-names.ts';
import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { isEmpty } from './composition.ts';
import type { Pane, PaneSource } from './composition.ts';
import { readParticipant, writeParticipant } from './participant.ts';
import { fromPoll, NEW_POLL, toPoll } from './poll.ts';
import { claimRows, layOver, rowsOf } from './row-carry.ts';
import type { ReadRow } from './row-carry.ts';

/** Maps panes between the contract's rows (`members` of a `vmp`) and the client's. */

/** `member_type`: the source of a pane. */
const sourceTypes = codeNames([
  [1, 'member'],
  [2, 'speaker'],
  [3, 'chair'],
  [4, 'meeting-poll'],
  [6, 'poll'],
  [7, 'content'],
]);

/** A row that gives an account to a pane without people, because the contract requires the fields. */
const NOBODY: JsonObject = { account: '', account_type: 1, conf_e164: '' };

interface ReadPanes {
  /** Panes by slot; of two rows for one slot the first counts. */
  readonly panes: ReadonlyMap<number, Pane>;
  /** Panes that are in no slot of the layout. */
  readonly outside: readonly Pane[];
}

/** `slots`: the layout's number of slots; undefined for a layout that the contract does not list. */
export function readPanes(members: unknown, slots: number | undefined): ReadPanes {
  const { inside, outside } = readRows(members, slots);
  return {
    panes: new Map(inside.map(({ item, place }) => [place, item])),
    outside: outside.map(({ item }) => item).filter((pane) => !isEmpty(pane)),
  };
}

/**
 * The rows to send. A pane that existed before keeps the fields of its row, wherever it is shown now.
 * Rows outside the layout that was read stay while their content is still in the tray.
 */
export function writePanes(
  panes: readonly Pane[],
  tray: readonly Pane[],
  original: unknown,
  originalSlots: number | undefined,
  meetingNumber: string | undefined,
): readonly JsonObject[] {
  const { inside, outside, unread } = readRows(original, originalSlots);
  const items = panes.map((item, place) => ({ item, place }));
  const claims = claimRows(items, [...inside, ...outside], LIKENESSES);
  const rows = items.flatMap(({ item, place }, index) => {
    const claim = claims[index];
    if (claim !== undefined) {
      return [
        layOver(
          claim.row,
          writePane(claim.item, claim.place, claim.row, undefined),
          writePane(item, place, claim.row, undefined),
        ),
      ];
    }
    return isEmpty(item) ? [] : [writePane(item, place, undefined, meetingNumber)];
  });
  const claimed = new Set(claims);
  const waiting = new Set(tray.map(contentOf));
  const taken = new Set(rows.map((row) => row['chn_idx']));
  // A row that would appear in an empty pane must not stay.
  const hidden = (place: number) => place >= panes.length || place < 0 || taken.has(place);
  const stay = outside.filter(
    (row) => !claimed.has(row) && waiting.has(contentOf(row.item)) && hidden(row.place),
  );
  return [...rows, ...stay.map(({ row }) => row), ...unread];
}

/** Best match first: unchanged, moved, changed in its slot, changed and moved. */
const LIKENESSES = [
  (pane: Pane, slot: number) => `${slot} ${contentOf(pane)}`,
  (pane: Pane) => (isEmpty(pane) ? undefined : contentOf(pane)),
  (pane: Pane, slot: number) => (isEmpty(pane) ? undefined : `${slot} ${identityOf(pane)}`),
  (pane: Pane) => (isEmpty(pane) ? undefined : identityOf(pane)),
];

function contentOf(pane: Pane): string {
  return JSON.stringify(pane);
}

/** Identifies who or what is shown, without details. */
function identityOf({ source }: Pane): string {
  const person = 'person' in source ? source.person : null;
  return person === null ? source.kind : `${source.kind} ${personKey(person)}`;
}

interface ReadRows {
  readonly inside: readonly ReadRow<Pane>[];
  readonly outside: readonly ReadRow<Pane>[];
  /** Rows without a slot. */
  readonly unread: readonly JsonObject[];
}

function readRows(members: unknown, slots: number | undefined): ReadRows {
  const inside = new Map<number, ReadRow<Pane>>();
  const outside: ReadRow<Pane>[] = [];
  const unread: JsonObject[] = [];
  for (const row of rowsOf(members)) {
    const place = row['chn_idx'];
    if (typeof place !== 'number') {
      unread.push(row);
      continue;
    }
    const read = { row, item: readPane(row), place };
    const fits = Number.isInteger(place) && place >= 0 && place < (slots ?? MOST_SLOTS);
    if (fits && !inside.has(place)) inside.set(place, read);
    else outside.push(read);
  }
  return { inside: [...inside.values()], outside, unread };
}

/** The limit for an unknown layout: at most twice the largest known one. */
const MOST_SLOTS = 50;

function readPane(row: JsonObject): Pane {
  const { mt_chn_idx: channel } = row;
  return {
    source: readSource(row),
    ...(typeof channel === 'number' && { channel }),
  };
}

function readSource(row: JsonObject): PaneSource {
  const { member_type: type, poll } = row;
  const person = readParticipant(row);
  if (typeof type !== 'number') {
    return person === null ? { kind: 'empty' } : { kind: 'member', person };
  }
  const kind = sourceTypes.nameOf(type);
  if (kind === 'member') return person === null ? { kind: 'empty' } : { kind, person };
  if (kind === 'poll') return { kind, poll: isJsonObject(poll) ? fromPoll(poll) : NEW_POLL };
  if (sourceTypes.isName(kind)) return { kind };
  return { kind, person };
}

function writePane(
  { source, channel }: Pane,
  slot: number,
  row: JsonObject | undefined,
  meetingNumber: string | undefined,
): JsonObject {
  const person = 'person' in source ? source.person : null;
  // A row that was read keeps its account, whether or not its kind uses it.
  const nobody = row === undefined ? { ...NOBODY, conf_e164: meetingNumber ?? '' } : {};
  return {
    ...(person === null ? nobody : writeParticipant(person, meetingNumber)),
    ...(source.kind !== 'empty' && { member_type: typeOf(source) }),
    chn_idx: slot,
    // a text is refused before it is sent
    ...(typeof channel === 'number' && { mt_chn_idx: channel }),
    ...(source.kind === 'poll' && { poll: toPoll(source.poll, row?.['poll'], meetingNumber) }),
  };
}

function typeOf(source: Exclude<PaneSource, { kind: 'empty' }>): number {
  return sourceTypes.valueOf(source.kind);
}
