import { numberProblem, type NumberLimits, type TypedNumber } from '#app/lib/typed-number.ts';
import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { sameJson } from '#app/lib/json.ts';
import { layoutOf, paneSizeAt } from './layouts.ts';
import type { Participant } from './participant.ts';
import { patched } from './patched.ts';
import type { Poll } from './poll.ts';

/**
 * A composed picture as it is edited: the contract's `vmp` in the client's terms. Edits are pure; one that
 * changes nothing returns the same object.
 */

export const compositionModes = codeNames([
  [1, 'custom'],
  [2, 'automatic'],
  /** Marked as reserved by the contract. */
  [3, 'automatic-poll'],
  [4, 'custom-batch-poll'],
]);
export type CompositionMode = (typeof compositionModes.names)[number];

/** The style that the platform prefers if it chooses the layout itself (`preferred_style`). */
export const preferredStyles = codeNames([
  [0, 'classic'],
  [1, 'one-big'],
  [2, 'equal'],
]);
export type PreferredStyle = (typeof preferredStyles.names)[number];

export const namePositions = codeNames([
  [0, 'top-left'],
  [1, 'bottom-left'],
  [2, 'top-right'],
  [3, 'bottom-right'],
  [4, 'bottom-center'],
]);
export const nameSizes = codeNames([
  [0, 'small'],
  [1, 'medium'],
  [2, 'large'],
]);
/** Offered for names: colours that can be read on most pictures. */
export const NAME_COLORS = ['#FFFFFF', '#FFE45C', '#6FE3FF', '#7CF29A', '#000000'] as const;

export interface NameStyle {
  /** `#RRGGBB` */
  readonly color: string;
  readonly position: (typeof namePositions.names)[number] | RawCode;
  readonly size: (typeof nameSizes.names)[number] | RawCode;
}

/** What a pane shows (`member_type`). */
export type PaneSource =
  | { readonly kind: 'empty' }
  | { readonly kind: 'member'; readonly person: Participant }
  | { readonly kind: 'speaker' | 'chair' | 'meeting-poll' | 'content' }
  /** A poll of the pane's own. */
  | { readonly kind: 'poll'; readonly poll: Poll }
  /** A type that the contract does not list: shown raw, and kept. */
  | { readonly kind: RawCode; readonly person: Participant | null };

/** Channels of a terminal; the contract has no limit, and the largest terminals have a handful. */
export const CHANNELS: NumberLimits = { min: 0, max: 255 };

/** Whether it can be sent; none can. */
export function isChannel(channel: TypedNumber | undefined): boolean {
  return channel === undefined || numberProblem(channel, CHANNELS) === undefined;
}

export interface Pane {
  readonly source: PaneSource;
  /** `mt_chn_idx`: the channel of the terminal; undefined if none was chosen, the text itself while it cannot be read. */
  readonly channel?: TypedNumber;
}

export interface Composition {
  /** The name of the preset. */
  readonly name: string;
  readonly mode: CompositionMode | RawCode;
  readonly layout: number;
  readonly preferredStyle: PreferredStyle | RawCode;
  /** One pane per slot of the layout. */
  readonly panes: readonly Pane[];
  /** Content that does not fit into the layout; it is not part of the picture. */
  readonly tray: readonly Pane[];
  /** For an automatic picture: people do not see themselves (n-1). */
  readonly exceptSelf: boolean;
  readonly voiceHint: boolean;
  readonly showNames: boolean;
  readonly broadcast: boolean;
  readonly nameStyle: NameStyle;
  readonly background: { readonly enabled: boolean; readonly image: string };
  readonly poll: Poll | null;
}

export const EMPTY_PANE: Pane = { source: { kind: 'empty' } };

/** The contract's defaults. */
export const NEW_COMPOSITION: Composition = {
  name: '',
  mode: 'automatic',
  layout: 5,
  preferredStyle: 'one-big',
  panes: [EMPTY_PANE, EMPTY_PANE, EMPTY_PANE, EMPTY_PANE],
  tray: [],
  exceptSelf: false,
  voiceHint: true,
  showNames: true,
  broadcast: true,
  nameStyle: { color: '#FFFFFF', position: 'bottom-left', size: 'medium' },
  background: { enabled: false, image: '' },
  poll: null,
};

export type CompositionSettings = Omit<Composition, 'layout' | 'panes' | 'tray'>;

/** Changes everything but the layout and the panes. */
export function changeComposition(
  composition: Composition,
  patch: Partial<CompositionSettings>,
): Composition {
  return patched(composition, patch);
}

export function isEmpty({ source }: Pane): boolean {
  return source.kind === 'empty';
}

/** Puts panes into their slots; slots that the layout does not have are ignored. */
export function assignPanes(
  composition: Composition,
  panes: readonly (readonly [slot: number, pane: Pane])[],
): Composition {
  const bySlot = new Map(panes);
  const next = composition.panes.map((pane, slot) => {
    const to = bySlot.get(slot) ?? pane;
    return sameJson(pane, to) ? pane : to;
  });
  return withPanes(composition, next, composition.tray);
}

export function assignPane(composition: Composition, slot: number, pane: Pane): Composition {
  return assignPanes(composition, [[slot, pane]]);
}

export function clearPanes(composition: Composition, slots: readonly number[]): Composition {
  return assignPanes(
    composition,
    slots.map((slot) => [slot, EMPTY_PANE]),
  );
}

/** Puts the same content into several panes: copied from one, pasted into others. */
export function pasteIntoPanes(
  composition: Composition,
  slots: readonly number[],
  pane: Pane,
): Composition {
  return assignPanes(
    composition,
    slots.map((slot) => [slot, pane]),
  );
}

export function swapPaneContents(composition: Composition, a: number, b: number): Composition {
  const [paneA, paneB] = [composition.panes[a], composition.panes[b]];
  if (paneA === undefined || paneB === undefined) return composition;
  return assignPanes(composition, [
    [a, paneB],
    [b, paneA],
  ]);
}

export interface Filled {
  readonly composition: Composition;
  /** Content that no empty pane was left for. */
  readonly left: readonly Pane[];
}

/** Puts panes into the empty slots in slot order, large ones first. */
export function fill(composition: Composition, incoming: readonly Pane[]): Filled {
  const free = [...composition.panes.keys()].filter((slot) => {
    const pane = composition.panes[slot];
    return pane !== undefined && isEmpty(pane);
  });
  const placed = incoming.slice(0, free.length).map((pane, index): [number, Pane] => [
    // there are as many free slots as placed panes
    free[index] ?? -1,
    pane,
  ]);
  return { composition: assignPanes(composition, placed), left: incoming.slice(free.length) };
}

/**
 * Switches to another layout. Content keeps its pane size as far as the new layout has such panes, and its
 * order among those; gaps stay if there is room for them. Surplus large panes become small, and surplus small
 * ones take free large panes. Whatever still does not fit goes to the tray; content in the tray returns if
 * there is room.
 */
export function setLayout(composition: Composition, layout: number): Composition {
  const to = layoutOf(layout);
  if (layout === composition.layout || to === undefined) return composition;
  const from = layoutOf(composition.layout);
  const oneSize = from === undefined || from.equal || to.equal;
  const bigSlots = oneSize ? to.cells.length : to.big;
  const isBig = (slot: number) => oneSize || paneSizeAt(from, slot) === 'big';
  const [bigs, smalls] = [
    fitted(
      composition.panes.filter((_, slot) => isBig(slot)),
      bigSlots,
    ),
    composition.panes.filter((_, slot) => !isBig(slot)),
  ];
  // Surplus large panes go before the small ones, which then close their gaps.
  const demoted = bigs.slice(bigSlots);
  const rest = fitted(
    demoted.length > 0 ? [...demoted, ...smalls.filter((p) => !isEmpty(p))] : smalls,
    to.cells.length - bigSlots,
  );
  const panes = Array.from(to.cells, (_, slot) => {
    const pane = slot < bigSlots ? bigs[slot] : rest[slot - bigSlots];
    return pane ?? EMPTY_PANE;
  });
  const over = rest.slice(to.cells.length - bigSlots).filter((pane) => !isEmpty(pane));
  const placed = { ...composition, layout, panes, tray: NOTHING };
  const { composition: filled, left } = fill(placed, [...over, ...composition.tray]);
  return { ...filled, tray: left };
}

/**
 * Switches back to a layout that the picture had before: what stood in a pane then, or in the tray, and still is
 * anywhere in the picture goes back there; the others stay where {@link setLayout} puts them, or go where there is room.
 */
export function returnToLayout(before: Composition, seen: Composition): Composition {
  const composition = setLayout(before, seen.layout);
  if (composition === before) return before;
  const waiting = [...composition.panes.filter((pane) => !isEmpty(pane)), ...composition.tray];
  const take = (wanted: Pane | undefined): Pane | undefined => {
    if (wanted === undefined || isEmpty(wanted)) return undefined;
    const place = waiting.findIndex(({ source }) => sameJson(source, wanted.source));
    return place < 0 ? undefined : waiting.splice(place, 1)[0];
  };
  const back = composition.panes.map((_, slot) => take(seen.panes[slot]));
  const tray = seen.tray.flatMap((pane) => take(pane) ?? []);
  const panes = composition.panes.map((pane, slot) => back[slot] ?? take(pane) ?? EMPTY_PANE);
  const { composition: filled, left } = fill({ ...composition, panes }, waiting);
  return { ...filled, tray: [...tray, ...left] };
}

const NOTHING: readonly Pane[] = [];

/** `panes` for `room` slots: unchanged if all content fits, otherwise without the gaps. */
function fitted(panes: readonly Pane[], room: number): readonly Pane[] {
  const last = panes.findLastIndex((pane) => !isEmpty(pane));
  return last < room ? panes.slice(0, last + 1) : panes.filter((pane) => !isEmpty(pane));
}

/** Moves content from the tray into a pane; the pane's content takes its place in the tray. */
export function placeFromTray(composition: Composition, index: number, slot: number): Composition {
  const [waiting, shown] = [composition.tray[index], composition.panes[slot]];
  if (waiting === undefined || shown === undefined) return composition;
  const tray = composition.tray.flatMap((pane, place) => {
    if (place !== index) return [pane];
    return isEmpty(shown) ? [] : [shown];
  });
  return { ...assignPane(composition, slot, waiting), tray };
}

/** Moves content out of the picture into the tray. */
export function sendToTray(composition: Composition, slots: readonly number[]): Composition {
  const leaving = slots.flatMap((slot) => composition.panes[slot] ?? []);
  const waiting = leaving.filter((pane) => !isEmpty(pane));
  if (waiting.length === 0) return composition;
  return { ...clearPanes(composition, slots), tray: [...composition.tray, ...waiting] };
}

/** Removes the content at these places of the tray. */
export function dropFromTray(composition: Composition, places: readonly number[]): Composition {
  const tray = composition.tray.filter((_, index) => !places.includes(index));
  return withPanes(composition, composition.panes, tray);
}

/** The composition with other panes and tray; the same object if neither changes. */
export function withPanes(
  composition: Composition,
  panes: readonly Pane[],
  tray: readonly Pane[],
): Composition {
  const same = samePanes(composition.panes, panes) && samePanes(composition.tray, tray);
  return same ? composition : { ...composition, panes, tray };
}

function samePanes(a: readonly Pane[], b: readonly Pane[]): boolean {
  return a.length === b.length && a.every((pane, index) => pane === b[index]);
}
