/** What the page itself watches while it is measured; all times are ms since navigation start. */
export interface Probe {
  /** The largest contentful paint so far; 0 before the first. */
  lcp: number;
  longTasks: { start: number; duration: number }[];
  /** Events that belong to an interaction, from 16 ms on (the shortest that the platform reports). */
  interactions: { id: number; duration: number }[];
  frames: number[];
  watchingFrames: boolean;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/** Runs in the page before anything of the app does; must not refer to anything outside itself. */
export function installProbe(): void {
  const probe: Probe = {
    lcp: 0,
    longTasks: [],
    interactions: [],
    frames: [],
    watchingFrames: false,
  };
  window.benchProbe = probe;
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function alone
  const watch = (
    type: string,
    take: (entry: PerformanceEntry) => void,
    more: { durationThreshold?: number } = {},
  ) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  };
  watch('largest-contentful-paint', (entry) => {
    probe.lcp = entry.startTime;
  });
  watch('longtask', ({ startTime, duration }) => {
    probe.longTasks.push({ start: startTime, duration });
  });
  watch(
    'event',
    (entry) => {
      if (entry instanceof PerformanceEventTiming && entry.interactionId) {
        probe.interactions.push({ id: entry.interactionId, duration: entry.duration });
      }
    },
    { durationThreshold: 16 },
  );
}

/** Runs in the page: forgets what was, and counts frames until `stopStep`. */
export function startStep(): void {
  const probe = window.benchProbe;
  probe.longTasks = [];
  probe.interactions = [];
  probe.frames = [];
  probe.watchingFrames = true;
  const tick = (time: number) => {
    if (!probe.watchingFrames) return;
    probe.frames.push(time);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

/** Runs in the page: what happened since `startStep`, once the last frame's entries are in. */
export async function stopStep(): Promise<Probe> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 100));
  });
  window.benchProbe.watchingFrames = false;
  return window.benchProbe;
}
