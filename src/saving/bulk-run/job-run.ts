import { isApiError } from '#app/api/api-error.ts';

/**
 * - `waiting` not begun · `running` sent, no answer yet · `done`
 * - `failed` certainly not done, may be tried again
 * - `unknown` the answer was lost: it may have been done, so it is looked at before it is tried again
 */
export type JobState =
  | { readonly state: 'waiting' }
  | { readonly state: 'running' }
  | { readonly state: 'checking' }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'unknown'; readonly error: unknown };

export interface JobRunSnapshot {
  /** One for each item, in the items' order. */
  readonly jobs: readonly JobState[];
  readonly active: boolean;
  /** No further job begins; those under way come to their end. */
  readonly stopping: boolean;
  readonly begun: boolean;
}

export interface JobRunOptions<Item> {
  readonly items: readonly Item[];
  /** One write. Rejects with what went wrong. */
  readonly run: (item: Item) => Promise<unknown>;
  /** Looks whether a write whose answer was lost was done. */
  readonly check: (item: Item) => Promise<boolean>;
  /** Jobs in flight at once. */
  readonly concurrency?: number;
}

export interface JobRun {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => JobRunSnapshot;
  /** Begins, or goes on after a stop, with whatever is waiting. */
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** Tries the failed again; never one whose outcome is unknown. */
  readonly retryFailed: () => Promise<void>;
  /** Looks what became of those whose answer was lost. */
  readonly checkUnknown: () => Promise<void>;
}

/** Runs a list of writes, a few at once, each at most once for every time a person asks for it. */
export function createJobRun<Item>(options: JobRunOptions<Item>): JobRun {
  const { items, run, check, concurrency = 3 } = options;
  const listeners = new Set<() => void>();
  let snapshot: JobRunSnapshot = {
    jobs: items.map(() => ({ state: 'waiting' })),
    active: false,
    stopping: false,
    begun: false,
  };

  const update = (change: Partial<JobRunSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const settle = (place: number, job: JobState) => update({ jobs: snapshot.jobs.with(place, job) });

  const work = async (
    wanted: JobState['state'],
    doOne: (item: Item, place: number) => Promise<void>,
  ) => {
    if (snapshot.active) return;
    update({ active: true, stopping: false, begun: true });
    const worker = async () => {
      while (!snapshot.stopping) {
        const place = snapshot.jobs.findIndex(({ state }) => state === wanted);
        const item = items[place];
        if (item === undefined) return;
        // the next begins when this one has ended: that is what bounds the calls in flight
        // oxlint-disable-next-line no-await-in-loop
        await doOne(item, place);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    update({ active: false, stopping: false });
  };

  const runOne = async (item: Item, place: number) => {
    settle(place, { state: 'running' });
    try {
      await run(item);
      settle(place, { state: 'done' });
    } catch (error) {
      settle(place, { state: outcomeUnknown(error) ? 'unknown' : 'failed', error });
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => snapshot,
    start: () => work('waiting', runOne),
    stop: () => {
      if (snapshot.active) update({ stopping: true });
    },
    retryFailed: () => {
      if (snapshot.active) return Promise.resolve();
      update({
        jobs: snapshot.jobs.map((job) => (job.state === 'failed' ? { state: 'waiting' } : job)),
      });
      return work('waiting', runOne);
    },
    checkUnknown: async () => {
      const looked = new Set<number>();
      const lost = snapshot.jobs.map((job) => (job.state === 'unknown' ? job.error : undefined));
      await work('unknown', async (item, place) => {
        settle(place, { state: 'checking' });
        looked.add(place);
        try {
          const done = await check(item);
          settle(place, done ? { state: 'done' } : { state: 'failed', error: lost[place] });
        } catch {
          // not answered either: still unknown; marked so only after the round, or the round would not end
        }
      });
      update({
        jobs: snapshot.jobs.map((job, place) =>
          job.state === 'checking' && looked.has(place)
            ? { state: 'unknown', error: lost[place] }
            : job,
        ),
      });
    },
  };
}

function outcomeUnknown(error: unknown): boolean {
  return !isApiError(error) || error.outcomeUnknown;
}

export interface JobCounts {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly left: number;
}

export function countJobs(jobs: readonly JobState[]): JobCounts {
  const count = (...states: readonly JobState['state'][]) =>
    jobs.filter(({ state }) => states.includes(state)).length;
  return {
    done: count('done'),
    failed: count('failed'),
    unknown: count('unknown', 'checking'),
    left: count('waiting', 'running'),
  };
}
