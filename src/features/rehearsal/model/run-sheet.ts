import type { DesignFamily } from '#app/features/preset/model/designs.ts';

/** Presets of a meeting in the order they are switched to. Edits are pure; one that changes nothing returns the same sheet. */
export interface RunSheet {
  readonly steps: readonly RunStep[];
}

export interface RunStep {
  /** Stays with the step; no two steps of a sheet share it. */
  readonly key: number;
  readonly family: DesignFamily;
  /** Id of the preset. */
  readonly preset: string;
  /** The preset's name when the step was made: what is left of a preset that is gone. */
  readonly name: string;
  readonly note: string;
  /** As it was typed. */
  readonly planned: string;
}

export type NewStep = Omit<RunStep, 'key'>;

/** A preset as lists have it. */
export interface SheetPreset {
  readonly id: string;
  readonly name: string;
}

/** The presets there are; undefined for a family whose list is not known. */
export type SheetPresets = Readonly<Record<DesignFamily, readonly SheetPreset[] | undefined>>;

export const EMPTY_SHEET: RunSheet = { steps: [] };

/** These steps instead; none of them is taken for one of the steps before. */
export function replaceSteps(sheet: RunSheet, steps: readonly NewStep[]): RunSheet {
  const first = freeKey(sheet);
  return { steps: steps.map((step, place) => ({ ...step, key: first + place })) };
}

export function addStep(sheet: RunSheet, step: NewStep): RunSheet {
  return { steps: [...sheet.steps, { ...step, key: freeKey(sheet) }] };
}

function freeKey({ steps }: RunSheet): number {
  return Math.max(-1, ...steps.map(({ key }) => key)) + 1;
}

export function removeStep(sheet: RunSheet, key: number): RunSheet {
  const steps = sheet.steps.filter((step) => step.key !== key);
  return steps.length === sheet.steps.length ? sheet : { steps };
}

export function changeStep(sheet: RunSheet, key: number, change: Partial<NewStep>): RunSheet {
  return { steps: sheet.steps.map((step) => (step.key === key ? { ...step, ...change } : step)) };
}

/** Moves a step before the one at that place now; the number of steps is the end. */
export function moveStep(sheet: RunSheet, key: number, before: number): RunSheet {
  const { steps } = sheet;
  const from = steps.findIndex((step) => step.key === key);
  const step = steps[from];
  const to = Math.min(Math.max(before, 0), steps.length);
  if (step === undefined || to === from || to === from + 1) return sheet;
  const others = (part: readonly RunStep[]) => part.filter((one) => one !== step);
  return { steps: [...others(steps.slice(0, to)), step, ...others(steps.slice(to))] };
}

/** False only where the list is known and lacks the preset. */
export function isThere({ family, preset }: NewStep, known: SheetPresets): boolean {
  const list = known[family];
  return list === undefined || list.some(({ id }) => id === preset);
}

/** What each family shows at a step: the preset of the last step up to it whose preset is there. */
export function presetsAt(
  { steps }: RunSheet,
  key: number,
  known: SheetPresets,
): Readonly<Partial<Record<DesignFamily, string>>> {
  const place = steps.findIndex((step) => step.key === key);
  const past = steps.slice(0, place + 1).filter((step) => isThere(step, known));
  return Object.fromEntries(past.map(({ family, preset }) => [family, preset]));
}

/** Steps whose preset may be another meeting's: each is given the preset of its kind and name, where there is one. */
export function matchedSteps(
  steps: readonly NewStep[],
  known: SheetPresets,
  isSameMeeting: boolean,
): { readonly steps: readonly NewStep[]; readonly missing: readonly NewStep[] } {
  const matched = steps.map((step) => {
    const list = known[step.family] ?? [];
    const byId = isSameMeeting ? list.find(({ id }) => id === step.preset) : undefined;
    const found = byId ?? sameNamed(step, list);
    return { step: found ? { ...step, preset: found.id, name: found.name } : step, found };
  });
  return {
    steps: matched.map(({ step, found }) =>
      // an id of another meeting may be this one's too
      found || isSameMeeting ? step : { ...step, preset: '' },
    ),
    missing: matched.flatMap(({ step, found }) => (found ? [] : [step])),
  };
}

/** The preset that has the name of a step's. */
export function sameNamed(
  { name }: Pick<NewStep, 'name'>,
  list: readonly SheetPreset[],
): SheetPreset | undefined {
  return (
    list.find((one) => one.name === name) ?? list.find((one) => plain(one) === plain({ name }))
  );
}

function plain({ name }: Pick<NewStep, 'name'>): string {
  return name.trim().toLowerCase();
}
