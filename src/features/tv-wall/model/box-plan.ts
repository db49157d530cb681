/** What an engineer notes about the boxes of a style; the platform knows nothing of it. Changes are pure. */
export interface BoxPlan {
  readonly zones: readonly BoxZone[];
  /** Ids of boxes that nothing is put into by itself. */
  readonly locked: readonly string[];
}

export interface BoxZone {
  readonly name: string;
  readonly boxes: readonly string[];
}

/** The zones of a style, as they travel with walls. */
export interface StyleZones {
  readonly styleId: string;
  readonly zones: readonly BoxZone[];
}

export const NO_PLAN: BoxPlan = { zones: [], locked: [] };

/** A zone of that name; one that is there already has these boxes from now on. */
export function withZone(plan: BoxPlan, zone: BoxZone): BoxPlan {
  const at = plan.zones.findIndex(({ name }) => name === zone.name);
  return { ...plan, zones: at < 0 ? [...plan.zones, zone] : plan.zones.with(at, zone) };
}

/** Zones that come along are added; one whose name is there already stays as it is. */
export function withNewZones(plan: BoxPlan, zones: readonly BoxZone[]): BoxPlan {
  return zones.reduce(
    (sofar, zone) =>
      sofar.zones.some(({ name }) => name === zone.name) ? sofar : withZone(sofar, zone),
    plan,
  );
}

export function withoutZone(plan: BoxPlan, name: string): BoxPlan {
  return { ...plan, zones: plan.zones.filter((zone) => zone.name !== name) };
}

/** Locks these boxes, or opens them where all of them are locked. */
export function toggleLocks(plan: BoxPlan, boxes: readonly string[]): BoxPlan {
  const others = plan.locked.filter((box) => !boxes.includes(box));
  return { ...plan, locked: areLocked(plan, boxes) ? others : [...others, ...boxes] };
}

export function areLocked({ locked }: BoxPlan, boxes: readonly string[]): boolean {
  return boxes.length > 0 && boxes.every((box) => locked.includes(box));
}
