import { describe, expect, it } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { done, foundIf, type Prepared } from '../outcome.ts';
import { countJobs, createJobRun, jobMark } from './job-run.ts';

const refused = () =>
  new ApiError({
    failure: 'refused',
    code: 51_107,
    operationId: 'cancelBookedMeeting',
    write: true,
  });
const lost = () =>
  new ApiError({ failure: 'network', operationId: 'cancelBookedMeeting', write: true });

/** Waits until everything that does not depend on the platform has run. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Jobs that end when the test ends them. */
function handMade(items: readonly string[], concurrency = 2) {
  const calls: string[] = [];
  const open = new Map<string, { done: () => void; fail: (error: unknown) => void }>();
  const found = new Map<string, boolean>();
  const run = createJobRun({
    items,
    concurrency,
    prepare: (item) => ({
      send: () => {
        calls.push(item);
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        open.set(item, { done: resolve, fail: reject });
        return promise;
      },
      look: () => {
        const isDone = found.get(item);
        return isDone === undefined ? Promise.reject(lost()) : Promise.resolve(foundIf(isDone));
      },
    }),
  });
  const settle = async (item: string, error?: unknown) => {
    await turn();
    const job = open.get(item);
    if (error === undefined) job?.done();
    else job?.fail(error);
    await turn();
  };
  const states = () => run.get().jobs.map(jobMark);
  return { run, calls, found, settle, states };
}

describe('a run of jobs', () => {
  it('has no more in flight than allowed, and begins the next as one ends', async () => {
    const { run, calls, settle, states } = handMade(['a', 'b', 'c']);
    const ended = run.start();
    await turn();
    expect(calls).toEqual(['a', 'b']);
    await settle('b');
    expect(calls).toEqual(['a', 'b', 'c']);
    await settle('a');
    await settle('c');
    await ended;
    expect(states()).toEqual(['done', 'done', 'done']);
    expect(run.get().active).toBe(false);
  });

  it('tells what was refused from what may have been done', async () => {
    const { run, settle, states } = handMade(['a', 'b', 'c']);
    const ended = run.start();
    await settle('a', refused());
    await settle('b', lost());
    await settle('c', new TypeError('undefined is not an object'));
    await ended;
    expect(states()).toEqual(['failed', 'unknown', 'unknown']);
    expect(countJobs(run.get().jobs)).toEqual({ done: 0, failed: 1, unknown: 2, left: 0 });
  });

  it('tries only the failed again, and only when asked', async () => {
    const { run, calls, settle, states } = handMade(['a', 'b', 'c'], 3);
    const first = run.start();
    await settle('a', refused());
    await settle('b', lost());
    await settle('c');
    await first;
    const second = run.retryFailed();
    await settle('a');
    await second;
    expect(calls).toEqual(['a', 'b', 'c', 'a']);
    expect(states()).toEqual(['done', 'unknown', 'done']);
  });

  it('looks what became of the unknown before they may be tried again', async () => {
    const { run, calls, found, settle, states } = handMade(['a', 'b', 'c'], 3);
    const first = run.start();
    for (const item of ['a', 'b', 'c']) await settle(item, lost());
    await first;
    found.set('a', true).set('b', false);
    await run.checkUnknown();
    expect(states()).toEqual(['done', 'failed', 'unknown']);
    expect(calls).toEqual(['a', 'b', 'c']);
  });

  it('does not send again what a slow platform has done since it was looked for', async () => {
    const { run, calls, found, settle, states } = handMade(['a', 'b'], 2);
    const first = run.start();
    for (const item of ['a', 'b']) await settle(item, lost());
    await first;
    found.set('a', false).set('b', false);
    await run.checkUnknown();
    found.set('a', true);
    const second = run.retryFailed();
    await settle('b');
    await second;
    expect(states()).toEqual(['done', 'done']);
    expect(calls).toEqual(['a', 'b', 'b']);
  });

  it('stops after what is under way, and goes on with the rest when asked', async () => {
    const { run, calls, settle, states } = handMade(['a', 'b', 'c'], 1);
    const first = run.start();
    run.stop();
    expect(run.get().stopping).toBe(true);
    await settle('a');
    await first;
    expect(states()).toEqual(['done', 'waiting', 'waiting']);
    const second = run.start();
    await settle('b');
    await settle('c');
    await second;
    expect(calls).toEqual(['a', 'b', 'c']);
  });

  it('tells whoever listens, until they do no more', async () => {
    const { run, settle } = handMade(['a'], 1);
    const seen: string[] = [];
    const leave = run.subscribe(() => {
      const { jobs, active, begun, stopping } = run.get();
      seen.push([jobs[0]?.kind, active && 'active', begun && 'begun', stopping].join(' '));
    });
    expect(run.get()).toMatchObject({ active: false, begun: false, stopping: false });
    const ended = run.start();
    await settle('a');
    await ended;
    expect(seen).toEqual([
      'waiting active begun false',
      'running active begun false',
      'done active begun false',
      'done false begun false',
    ]);
    leave();
    await run.start();
    expect(seen).toHaveLength(4);
  });

  it('is not stopping while it does not run', async () => {
    const { run, calls, settle } = handMade(['a'], 1);
    run.stop();
    expect(run.get().stopping).toBe(false);
    const ended = run.start();
    run.stop();
    await settle('a');
    await ended;
    expect(run.get().stopping).toBe(false);
    expect(calls).toEqual(['a']);
  });

  it('keeps why an answer was lost, whatever looking for it brings', async () => {
    const { run, found, settle } = handMade(['a', 'b'], 2);
    const first = run.start();
    const [errorA, errorB] = [lost(), lost()];
    await settle('a', errorA);
    await settle('b', errorB);
    await first;
    found.set('a', false);
    await run.checkUnknown();
    expect(run.get().jobs).toEqual([
      { kind: 'not-done', error: errorA, answerLost: true },
      { kind: 'unknown', error: errorB },
    ]);
    expect(run.get().jobs[0]).toHaveProperty('error', errorA);
  });

  it('takes an error that nobody expected for a lost answer', async () => {
    const { run, settle, states } = handMade(['a'], 1);
    const ended = run.start();
    await settle('a', new TypeError('odd'));
    await ended;
    expect(states()).toEqual(['unknown']);
  });

  it('has three in flight where nothing else is asked for', async () => {
    const calls: string[] = [];
    const run = createJobRun({
      items: ['a', 'b', 'c', 'd'],
      prepare: (item) => {
        calls.push(item);
        return new Promise<Prepared>(() => undefined);
      },
    });
    void run.start();
    expect(calls).toEqual(['a', 'b', 'c']);
  });

  it('does not begin twice at once', async () => {
    const { run, calls, settle } = handMade(['a'], 1);
    const first = run.start();
    await run.start();
    await run.retryFailed();
    await turn();
    expect(calls).toEqual(['a']);
    await settle('a');
    await first;
  });
});

it('counts jobs by what a person can do about them', () => {
  const error = lost();
  expect(
    countJobs([
      { kind: 'waiting' },
      { kind: 'running' },
      { kind: 'checking' },
      { kind: 'unknown', error },
      { kind: 'unknown', error },
      { kind: 'not-done', error, answerLost: false },
      done(undefined),
      done(undefined),
    ]),
  ).toEqual({ done: 2, failed: 1, unknown: 3, left: 2 });
});
