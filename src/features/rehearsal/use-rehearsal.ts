import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { presetOperations, presetQueries } from '#app/features/preset/api/presets.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import type { PresetMeeting } from '#app/features/preset/design-parts.ts';
import { designFamilies, readDesign } from '#app/features/preset/model/designs.ts';
import type { Design, DesignFamily } from '#app/features/preset/model/designs.ts';
import type { Wall } from '#app/features/tv-wall/model/wall.ts';
import type { OtherTab } from '#app/components/following-store.ts';
import { keptRunSheet } from './kept-run-sheet.ts';
import { presetsAt } from './model/run-sheet.ts';
import type { SheetPresets, RunSheet, RunStep } from './model/run-sheet.ts';

/** The meeting that is rehearsed. */
export interface RehearsedMeeting extends PresetMeeting {
  readonly id: string;
  readonly name: string;
  /** Undefined where the platform does not say. */
  readonly start: number | undefined;
}

/** The presets of one family, as far as they are known. */
interface FamilyList {
  readonly isOffered: boolean;
  /** Why the platform has none. */
  readonly reason: string | undefined;
  /** Undefined until they are known. */
  readonly presets: SheetPresets[DesignFamily];
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** One design to rehearse; undefined: none is chosen. */
interface ChosenDesign<Value> {
  /** Undefined until it is known. */
  readonly value: Value | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** The meeting's own picture, and no walls, in the address. */
export const OWN = 'own';
export const NO_WALLS = 'none';

export interface Rehearsal {
  readonly meeting: RehearsedMeeting;
  readonly lists: Readonly<Record<DesignFamily, FamilyList>>;
  readonly known: SheetPresets;
  /** Id of a preset, or {@link OWN}; undefined where there is none. */
  readonly pictureId: string | undefined;
  readonly picture: ChosenDesign<Composition> | undefined;
  readonly wallsId: string | undefined;
  readonly walls: ChosenDesign<readonly Wall[]> | undefined;
  /** Of the step, or the meeting's own. */
  readonly poll: Poll | null;
  readonly sheet: RunSheet;
  readonly onSheet: (sheet: RunSheet) => void;
  /** What became of another tab's change to the sheet. */
  readonly otherTab: OtherTab | undefined;
  /** Takes the other tab's sheet for the one that could not be kept. */
  readonly takeOtherSheet: () => void;
  readonly step: RunStep | undefined;
  /** By family, the preset that the step, or one before it, has switched to. */
  readonly atStep: ReturnType<typeof presetsAt>;
  readonly choose: (what: 'picture' | 'walls', id: string) => void;
  readonly goTo: (step: RunStep) => void;
}

/** Which picture and walls are rehearsed: chosen in the address, by hand or by a step of the run sheet. */
export function useRehearsal(meeting: RehearsedMeeting): Rehearsal {
  const [query, setQuery] = useAddressSearch();
  const { id: meetingId } = meeting;
  const owner = useMemo((): PresetOwner => ({ kind: 'meeting', id: meetingId }), [meetingId]);
  const lists = {
    vmp: useFamily(owner, 'vmp'),
    mix: useFamily(owner, 'mix'),
    poll: useFamily(owner, 'poll'),
    wall: useFamily(owner, 'wall'),
  };
  const known = {
    vmp: lists.vmp.presets,
    mix: lists.mix.presets,
    poll: lists.poll.presets,
    wall: lists.wall.presets,
  };
  const store = keptRunSheet(meetingId);
  const sheet = useSyncExternalStore(store.subscribe, store.get);
  const otherTab = useSyncExternalStore(store.subscribe, store.otherTab);
  const stepKey = query.get('step');
  const step = sheet.steps.find(({ key }) => String(key) === stepKey);
  const atStep = step === undefined ? {} : presetsAt(sheet, step.key, known);

  const usualPicture = meeting.picture === null ? lists.vmp.presets?.[0]?.id : OWN;
  const pictureId = query.get('picture') ?? usualPicture;
  const wallsId = query.get('walls') ?? lists.wall.presets?.[0]?.id;
  const vmpDesign = useDesign(owner, 'vmp', pictureId === OWN ? undefined : pictureId);
  const wallDesign = useDesign(owner, 'wall', wallsId === NO_WALLS ? undefined : wallsId);
  const pollDesign = useDesign(owner, 'poll', atStep.poll);

  const put = (words: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(query);
    for (const [word, value] of Object.entries(words)) {
      if (value === undefined) next.delete(word);
      else next.set(word, value);
    }
    setQuery(next, { replace: true });
  };
  return {
    meeting,
    lists,
    known,
    pictureId,
    picture:
      pictureId === OWN
        ? { value: meeting.picture ?? undefined, error: null, onRetry: () => undefined }
        : chosen(vmpDesign, (design) => (design.family === 'vmp' ? design.value : undefined)),
    wallsId,
    walls: chosen(wallDesign, (design) =>
      design.family === 'wall' ? design.value.walls : undefined,
    ),
    poll: pollDesign?.value?.family === 'poll' ? pollDesign.value.value : meeting.poll,
    sheet,
    onSheet: store.set,
    otherTab,
    takeOtherSheet: store.takeOther,
    step,
    atStep,
    choose: (what, id) => put({ [what]: id }),
    goTo: ({ key }) => {
      const { vmp, wall } = presetsAt(sheet, key, known);
      put({ step: String(key), picture: vmp, walls: wall });
    },
  };
}

function useFamily(owner: PresetOwner, family: DesignFamily): FamilyList {
  const { offered, reason } = useOffered(presetOperations(owner.kind, family).list);
  const list = useQuery({ ...presetQueries.list(owner, family), enabled: offered });
  return {
    isOffered: offered,
    reason,
    presets: list.data,
    error: list.data === undefined ? list.error : null,
    onRetry: () => void list.refetch(),
  };
}

function useDesign(
  owner: PresetOwner,
  family: DesignFamily,
  id: string | undefined,
): ChosenDesign<Design> | undefined {
  const { offered } = useOffered(presetOperations(owner.kind, family).get);
  const wanted = id !== undefined && offered;
  const read = useQuery({ ...presetQueries.one(owner, family, id ?? ''), enabled: wanted });
  const { data } = read;
  const value = useMemo(() => data && readDesign(family, data), [family, data]);
  if (!wanted) return undefined;
  return {
    value,
    error: value === undefined ? read.error : null,
    onRetry: () => void read.refetch(),
  };
}

function chosen<Value>(
  design: ChosenDesign<Design> | undefined,
  valueOf: (design: Design) => Value | undefined,
): ChosenDesign<Value> | undefined {
  return design && { ...design, value: design.value && valueOf(design.value) };
}

/** The families whose presets are known, with them. */
export function knownFamilies(known: SheetPresets) {
  return designFamilies.flatMap((family) => {
    const presets = known[family] ?? [];
    return presets.length === 0 ? [] : [{ family, presets }];
  });
}
