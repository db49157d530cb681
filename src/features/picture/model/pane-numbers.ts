import type { JsonObject } from '#app/lib/json.ts';

/**
 * Finds out in which order a platform numbers the panes of a layout (`chn_idx`). The API answers no picture and puts no
 * text into a pane; what it has is the name of who is in one. So each pane gets somebody of its own, named by a number
 * or known by name, and a person says who is seen where.
 */

/** Who is put into a pane. */
export interface NumberedPerson {
  readonly account: string;
  readonly account_type: number;
  /** What a person sees there. */
  readonly name: string;
}

const E164 = 5;

/** Somebody for each pane: those who are there, then numbers that no terminal has. */
export function numberedPeople(
  panes: number,
  people: readonly NumberedPerson[] = [],
): readonly NumberedPerson[] {
  return Array.from({ length: panes }, (_, index) => {
    const number = String(index + 1);
    return people[index] ?? { account: number, account_type: E164, name: number };
  });
}

const CUSTOM = 1;
const SET_BY_CONTROL = 1;
const LARGE = 2;

/** `vmp` of a meeting or of a preset: the marks in the panes, by `chn_idx`. */
export function numberedPicture(
  layout: number,
  marks: readonly NumberedPerson[],
  meetingNumber: string,
): JsonObject {
  return {
    layout,
    mode: CUSTOM,
    voice_hint: 0,
    show_mt_name: 1,
    broadcast: 1,
    mt_name_style: { font_color: '#FFFFFF', position: 1, font_size: LARGE },
    members: marks.map((mark, index) => ({
      ...mark,
      member_type: SET_BY_CONTROL,
      conf_e164: meetingNumber,
      chn_idx: index,
    })),
  };
}

/**
 * The order of the panes: at the place of a pane in the console's order, its `chn_idx`. `seen` has the place at which each
 * mark was seen, `sent` the `chn_idx` that each was sent under. Undefined where they are not all places, each once.
 */
export function paneOrderOf(
  seen: readonly number[],
  sent: readonly number[] = [...seen.keys()],
): readonly number[] | undefined {
  const places = new Set(seen);
  const isWhole = seen.length === sent.length && seen.every((_, place) => places.has(place));
  return isWhole ? seen.map((_, place) => sent[seen.indexOf(place)] ?? place) : undefined;
}

export function isUsualOrder(order: readonly number[]): boolean {
  return order.every((place, index) => place === index);
}

/** What a profile says of panes, as far as it says anything. */
export interface PaneProfile {
  readonly paneOrder?: Readonly<Record<string, readonly number[]>>;
  readonly layouts62And63?: 'as-printed' | 'swapped';
}

/** What was found of one layout, by its number on the platform. */
export interface PaneFinding {
  readonly layout: number;
  readonly order: readonly number[];
  /** Of layouts 62 and 63 alone. */
  readonly layouts62And63?: 'as-printed' | 'swapped';
}

/** What the profile has to say after a finding: nothing of what is as usual. */
export function withFinding(profile: PaneProfile, finding: PaneFinding): PaneProfile {
  const { layout, order, layouts62And63 = profile.layouts62And63 } = finding;
  const { [String(layout)]: _before, ...others } = profile.paneOrder ?? {};
  const paneOrder = isUsualOrder(order) ? others : { ...others, [layout]: order };
  return {
    ...(Object.keys(paneOrder).length > 0 && { paneOrder }),
    ...(layouts62And63 === 'swapped' && { layouts62And63 }),
  };
}
