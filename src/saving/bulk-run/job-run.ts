import {
  foundSince,
  lookAgain,
  sendOnce,
  type Outcome,
  type Prepared,
  type Try,
} from '../outcome.ts';

/**
 * `waiting`: not started. `running`: sent, not answered yet. `checking`: being looked for. Otherwise the
 * outcome.
 */
export type JobState = { readonly kind: 'waiting' | 'running' | 'checking' } | Outcome;

/** The state of a job in one word. A failed job was certainly not done and may be retried. */
export type JobMark = 'waiting' | 'running' | 'checking' | 'done' | 'failed' | 'unknown';

export function jobMark({ kind }: JobState): JobMark {
  switch (kind) {
    case 'done-earlier':
      return 'done';
    case 'refused':
    case 'not-done':
    case 'changed-meanwhile':
      return 'failed';
    default:
      return kind;
  }
}

export interface JobRunSnapshot {
  /** One state for each item, in the order of the items. */
  readonly jobs: readonly JobState[];
  readonly active: boolean;
  /** No further job starts; the jobs in progress finish. */
  readonly stopping: boolean;
  readonly begun: boolean;
}

export interface JobRunOptions<Item> {
  readonly items: readonly Item[];
  /** Returns the write of one item, or an outcome if there is nothing to send: a run of reads has no write. */
  readonly prepare: (item: Item) => Prepared | Promise<Prepared>;
  /** Maximum number of jobs in flight. */
  readonly concurrency?: number;
}

export interface JobRun {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => JobRunSnapshot;
  /** Starts the waiting jobs, also after a stop. */
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** Retries the failed jobs, but never one whose outcome is unknown. */
  readonly retryFailed: () => Promise<void>;
  /** Reads the platform for the jobs whose answer was lost. */
  readonly checkUnknown: () => Promise<void>;
}

/** Runs a list of writes, a few at a time; a lost answer is looked for when the user asks. */
export function createJobRun<Item>(options: JobRunOptions<Item>): JobRun {
  const { items, prepare, concurrency = 3 } = options;
  const tries = new Map<number, Try>();
  const listeners = new Set<() => void>();
  let snapshot: JobRunSnapshot = {
    jobs: items.map(() => ({ kind: 'waiting' })),
    active: false,
    stopping: false,
    begun: false,
  };

  const update = (change: Partial<JobRunSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const settle = (place: number, job: JobState) => update({ jobs: snapshot.jobs.with(place, job) });
  const end = (place: number, ended: Try) => {
    tries.set(place, ended);
    settle(place, ended.outcome);
  };

  const work = async (
    wanted: JobState['kind'],
    doOne: (item: Item, place: number) => Promise<void>,
  ) => {
    if (snapshot.active) return;
    const places = snapshot.jobs.flatMap(({ kind }, place) => (kind === wanted ? [place] : []));
    update({ active: true, stopping: false, begun: true });
    const worker = async () => {
      while (!snapshot.stopping) {
        const place = places.shift();
        const item = place === undefined ? undefined : items[place];
        if (place === undefined || item === undefined) return;
        // the next job starts when this one has ended, which bounds the calls in flight
        // oxlint-disable-next-line no-await-in-loop
        await doOne(item, place);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
    update({ active: false, stopping: false });
  };

  const runOne = async (item: Item, place: number) => {
    settle(place, { kind: 'running' });
    const before = tries.get(place);
    const found = before && (await foundSince(before));
    end(place, found ?? (await sendOnce(() => prepare(item))));
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
        jobs: snapshot.jobs.map((job) => (jobMark(job) === 'failed' ? { kind: 'waiting' } : job)),
      });
      return work('waiting', runOne);
    },
    checkUnknown: () =>
      work('unknown', async (_, place) => {
        const before = tries.get(place);
        if (before === undefined) return;
        settle(place, { kind: 'checking' });
        end(place, await lookAgain(before));
      }),
  };
}

export interface JobCounts {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly left: number;
}

export function countJobs(jobs: readonly JobState[]): JobCounts {
  const count = (...marks: readonly JobMark[]) =>
    jobs.filter((job) => marks.includes(jobMark(job))).length;
  return {
    done: count('done'),
    failed: count('failed'),
    unknown: count('unknown', 'checking'),
    left: count('waiting', 'running'),
  };
}
