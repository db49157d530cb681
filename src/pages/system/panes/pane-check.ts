import { startMeeting } from '#app/api/generated/sdk.gen.ts';
import { currentProfile, givenKeys } from '#app/api/profile.ts';
import { listRunning } from '#app/api/running-meetings.ts';
import { prepareEnd } from '#app/features/meeting/api/by-number.ts';
import {
  numberedPicture,
  paneOrderOf,
  type PaneFinding,
  type NumberedPerson,
  type PaneProfile,
} from '#app/features/picture/model/pane-numbers.ts';
import { creating, removing } from '#app/features/preset/preset-writes.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { namesakesIn } from '#app/saving/namesakes.ts';
import { sendAndLook, sendStep, type Prepared } from '#app/saving/outcome.ts';
import { prepareNew, type EarlierTry, type Attempt } from '#app/saving/send-new.ts';

/** It ends by itself where nobody ends it. */
const MINUTES = 30;

/** The meeting whose picture is looked at. */
export interface CheckedMeeting {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Started for the check, and ended after it. */
  readonly isOwn: boolean;
}

/** A numbered preset that is there. */
export interface PaneCheck {
  readonly meeting: CheckedMeeting;
  readonly layout: number;
  readonly marks: readonly NumberedPerson[];
  readonly preset: { readonly id: string; readonly name: string };
}

/**
 * Starts a meeting that nobody is called into, with the numbered picture.
 * @throws the failure; a start whose answer was lost is looked for the next time
 */
export async function startOwn(
  name: string,
  vmp: PaneCheck['marks'],
  layout: number,
  tries: EarlierTry<Attempt>,
): Promise<CheckedMeeting> {
  const params = {
    ...defaultSettings(),
    name,
    conf_type: 0,
    duration: MINUTES,
    vmp_enable: 1,
    vmp: numberedPicture(layout, vmp, ''),
  };
  const { outcome } = await sendAndLook(() =>
    prepareNew({
      ...tries,
      attempt: { name, before: [] },
      namesakes: async (attempt) => {
        const rows = namesakesIn(await listRunning(), attempt).map(ownMeeting);
        return new Map(rows.map((one) => [one.id, one]));
      },
      create: async () => ownMeeting(await startMeeting({ body: { params } })),
    }),
  );
  if ('error' in outcome) throw outcome.error;
  if (!('made' in outcome)) throw new TypeError('a start is no edit');
  return outcome.made;

  function ownMeeting(row: { readonly meeting_id?: string; readonly conf_id?: string }) {
    return { id: row.meeting_id ?? '', number: row.conf_id ?? '', name, isOwn: true };
  }
}

/** Prepares to put the numbered preset into a meeting. Resolves to the preset's id. */
export function preparePreset(
  { id, number }: CheckedMeeting,
  name: string,
  layout: number,
  marks: readonly NumberedPerson[],
): Promise<Prepared<string>> {
  const params = { ...numberedPicture(layout, marks, number), name };
  return creating({ kind: 'meeting', id }, 'vmp', params);
}

/**
 * Takes the preset away, and ends the meeting where it was started for the check.
 * @throws the failure of a step
 */
export async function cleanUp(
  { meeting, preset }: Pick<PaneCheck, 'meeting' | 'preset'>,
  version: string | undefined,
): Promise<void> {
  if (preset.id !== '') {
    await sendStep(() => removing({ kind: 'meeting', id: meeting.id }, 'vmp', preset.id));
  }
  if (meeting.isOwn) await sendStep(() => prepareEnd(meeting, version));
}

const SWAPPED: ReadonlyMap<number, number> = new Map([
  [62, 63],
  [63, 62],
]);

/** The layout that a picture looks like where the platform has 62 and 63 the other way round. */
export function otherWayRound(layout: number): number | undefined {
  return SWAPPED.get(layout);
}

/**
 * What was found of a layout. It was sent in the order of the profile that holds now. `look` is the layout that the
 * picture looks like, `seen` the place of each mark in it. Undefined while not every place is known.
 */
export function findingOf(
  layout: number,
  look: number,
  seen: readonly number[],
): PaneFinding | undefined {
  const { paneOrder, layouts62And63 } = currentProfile();
  const isSwapped = layouts62And63 === 'swapped';
  const onPlatform = (isSwapped ? otherWayRound(layout) : undefined) ?? layout;
  const order = paneOrderOf(seen, paneOrder[onPlatform] ?? [...seen.keys()]);
  if (order === undefined) return undefined;
  if (otherWayRound(layout) === undefined) return { layout: onPlatform, order };
  const isOtherwise = look !== layout;
  return {
    layout: onPlatform,
    order,
    layouts62And63: isOtherwise === isSwapped ? 'as-printed' : 'swapped',
  };
}

/** What the profile says of panes now. */
export function panesOfProfile(): PaneProfile {
  const { paneOrder, layouts62And63 } = currentProfile();
  return { paneOrder, layouts62And63 };
}

/** `platform-profile.json` with what was found of the panes. */
export function profileText(panes: PaneProfile): string {
  const profile = currentProfile();
  const others = [...givenKeys()].filter((key) => key !== 'paneOrder' && key !== 'layouts62And63');
  const kept = Object.fromEntries(others.map((key) => [key, profile[key]]));
  return `${JSON.stringify({ ...kept, ...panes }, null, 2)}\n`;
}
