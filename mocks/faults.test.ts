import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operationIds } from './operations.ts';
import {
  createFaults,
  formatFault,
  parseFaults,
  type FaultName,
  type FaultSpec,
} from './faults.ts';
import { booking, callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const TOMORROW = start + 24 * 3_600_000;

function worldWith(...fault: readonly FaultSpec[]) {
  const world = createMockWorld({ scenario: 'empty', now: () => new Date(start), fault });
  return { world, admin: callerOf(world) };
}

describe('the text form', () => {
  test.each([
    ['slow', [{ name: 'slow', afterEffect: false }]],
    [
      'http-503@listMeetings',
      [{ name: 'http-503', operation: 'listMeetings', afterEffect: false }],
    ],
    [
      'timeout@bookMeeting*2!after',
      [{ name: 'timeout', operation: 'bookMeeting', times: 2, afterEffect: true }],
    ],
    [
      'slow, refused*1',
      [
        { name: 'slow', afterEffect: false },
        { name: 'refused', times: 1, afterEffect: false },
      ],
    ],
    ['refused:ai.sign*1', [{ name: 'refused', field: 'ai.sign', times: 1, afterEffect: false }]],
    [
      'slow@bookMeeting#2*1~200-800',
      [
        {
          name: 'slow',
          operation: 'bookMeeting',
          skip: 2,
          times: 1,
          latency: { least: 200, most: 800 },
          afterEffect: false,
        },
      ],
    ],
    ['http-503%20/7', [{ name: 'http-503', share: 20, seed: 7, afterEffect: false }]],
    ['slow~200/3000', [{ name: 'slow', latency: { median: 200, p99: 3000 }, afterEffect: false }]],
    ['', []],
  ])('%s', (text, specs) => {
    expect(parseFaults(text)).toEqual(specs);
  });

  test.each([
    'explode',
    'slow:mute',
    'slow@nothing',
    'slow*x',
    'slow*0',
    'slow!before',
    'slow#0',
    'slow%0',
    'slow%100',
    'slow~9-8',
    'slow~0/9',
    'slow~',
    'refused~5',
  ])('%s is no fault', (text) => {
    expect(() => parseFaults(text)).toThrow(RangeError);
  });
});

test('what is formatted is read back', () => {
  const count = fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined });
  const bounds = fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const latency = fc.oneof(
    bounds.map(([least, most]) => ({ least, most })),
    bounds.map(([median, p99]) => ({ median, p99 })),
  );
  const given = fc.record({
    operation: fc.option(fc.constantFrom(...operationIds), { nil: undefined }),
    skip: count,
    times: count,
    share: fc.integer({ min: 1, max: 99 }),
    seed: count,
    afterEffect: fc.boolean(),
  });
  const spec = fc.oneof(
    given.map((rest) => ({ ...rest, name: 'http-500' as const })),
    fc
      .tuple(given, latency)
      .map(([rest, late]) => ({ ...rest, name: 'slow' as const, latency: late })),
    given.map((rest) => ({ ...rest, name: 'refused' as const, field: 'ai.sign' })),
  );
  fc.assert(
    fc.property(fc.array(spec, { maxLength: 3 }), (specs) => {
      expect(parseFaults(specs.map(formatFault).join(','))).toEqual(specs);
    }),
  );
});

/** The effect of each fault on an answer, as far as it is visible without a connection. */
const outcomes: Partial<Record<FaultName, (response: Response) => unknown>> = {
  'http-500': ({ status }) => expect(status).toBe(500),
  'http-503': ({ status }) => expect(status).toBe(503),
  'cut-before': ({ type }) => expect(type).toBe('error'),
  'cut-middle': (response) => expect(response.text()).rejects.toThrow('cut'),
  'malformed-json': (response) => expect(response.json()).rejects.toThrow(SyntaxError),
  refused: async (response) =>
    expect(await response.json()).toEqual({
      success: 0,
      error_code: 99_999,
      description: '系统内部错误',
    }),
  'refused-bare': async (response) => expect(await response.json()).toEqual({ success: 0 }),
  'refused-code-0': async (response) =>
    expect(await response.json()).toMatchObject({ success: 0, error_code: 0 }),
  'session-expired': async (response) =>
    expect(await response.json()).toMatchObject({ success: 0, error_code: 10_102 }),
  'token-expired': async (response) =>
    expect(await response.json()).toMatchObject({ success: 0, error_code: 10_002 }),
};
const names = Object.keys(outcomes).flatMap((name) => parseFaults(name).map((spec) => spec.name));

describe.each(names)('%s', (name) => {
  const params = booking('会议', TOMORROW);

  test('replaces the answer, and the write does not happen', async () => {
    const { world, admin } = worldWith({ name, times: 1 });
    await outcomes[name]?.(await admin.ask('bookMeeting', { params }));
    expect(world.db.meetings.size).toBe(0);
    expect(world.calls.at(-1)).toMatchObject({
      operationId: 'bookMeeting',
      outcome: `fault:${name}`,
    });
    expect(await admin.refusal('bookMeeting', { params })).toBe('accepted');
  });

  test('after the effect, loses the answer to a write that happened', async () => {
    const { world, admin } = worldWith({ name, times: 1, afterEffect: true });
    await outcomes[name]?.(await admin.ask('bookMeeting', { params }));
    expect(world.db.meetings.size).toBe(1);
    expect(await admin.refusal('bookMeeting', { params })).toBe(51_124);
  });
});

test('a fault keeps to its operation and its number of times', async () => {
  const { admin } = worldWith({ name: 'refused', operation: 'getVersion', times: 2 });
  expect(await admin.refusal('listPlatforms')).toBe('accepted');
  expect(await admin.refusal('getVersion')).toBe(99_999);
  expect(await admin.refusal('getVersion')).toBe(99_999);
  expect(await admin.refusal('getVersion')).toBe('accepted');
});

test('the nth call is met by what skips those before it', async () => {
  const { admin } = worldWith({ name: 'refused', operation: 'getVersion', skip: 2, times: 1 });
  expect(await admin.refusal('getVersion')).toBe('accepted');
  expect(await admin.refusal('listPlatforms')).toBe('accepted');
  expect(await admin.refusal('getVersion')).toBe('accepted');
  expect(await admin.refusal('getVersion')).toBe(99_999);
  expect(await admin.refusal('getVersion')).toBe('accepted');
});

/** Which of the calls meet the fault. */
function metBy(seed: number) {
  const faults = createFaults([{ name: 'refused', share: 20, seed }]);
  return Array.from({ length: 2000 }, () => {
    const due = faults.due('getVersion');
    expect(faults.take('getVersion')).toEqual(due);
    return due !== undefined;
  });
}

describe('a share of the calls', () => {
  test('is about that share, the same for the same seed, another for another', () => {
    const met = metBy(1);
    expect(met.filter(Boolean).length).toBeGreaterThan(340);
    expect(met.filter(Boolean).length).toBeLessThan(460);
    expect(metBy(1)).toEqual(met);
    expect(metBy(2)).not.toEqual(met);
  });
});

test('latencies keep to their distribution', () => {
  const faults = createFaults(parseFaults('slow~200/3000'));
  const late = Array.from({ length: 2000 }, () => faults.take('getVersion')?.delayMs ?? 0);
  const sorted = late.toSorted((one, other) => one - other);
  expect(sorted[1000]).toBeGreaterThan(170);
  expect(sorted[1000]).toBeLessThan(230);
  expect(sorted[1980]).toBeGreaterThan(1800);
  expect(sorted[1980]).toBeLessThan(5000);
  const even = createFaults(parseFaults('slow~20-80'));
  for (let call = 0; call < 200; call += 1) {
    const delay = even.take('getVersion')?.delayMs;
    expect(delay).toBeGreaterThanOrEqual(20);
    expect(delay).toBeLessThanOrEqual(80);
  }
});

test('an expired session has really ended, and signing in again is spared', async () => {
  const { world, admin } = worldWith({ name: 'session-expired', times: 1 });
  const session = world.signIn();
  const query = { username: 'desk', password: 'demo-only-1' };
  expect(await admin.refusal('signIn', { query })).toBe('accepted');
  expect(await admin.refusal('getVersion', session)).toBe(10_102);
  expect(await admin.refusal('getVersion', session)).toBe(10_102);
});

test('a session that expires after the effect lets the write happen first', async () => {
  const { world, admin } = worldWith({ name: 'session-expired', times: 1, afterEffect: true });
  const session = world.signIn();
  const params = booking('会议', TOMORROW);
  expect(await admin.refusal('bookMeeting', { params, ...session })).toBe(10_102);
  expect(world.db.meetings.size).toBe(1);
  expect(await admin.refusal('getVersion', session)).toBe(10_102);
});

test('an expired token has really ended', async () => {
  const { world, admin } = worldWith({ name: 'token-expired', times: 1 });
  const session = world.signIn();
  expect(await admin.refusal('getVersion', session)).toBe(10_002);
  expect(await admin.refusal('getVersion', session)).toBe(10_002);
});

test('slow answers late, but as ever', async () => {
  const { admin } = worldWith({ name: 'slow', latency: { least: 5, most: 5 } });
  expect(await admin.refusal('getVersion')).toBe('accepted');
});

test('an upload is cut before the file is there', async () => {
  const { world, admin } = worldWith({ name: 'upload-cut', times: 1 });
  const path = { id: 'ab'.repeat(16) };
  const file = { field: 'file', files: [new File(['x'.repeat(1000)], 'a.txt')] };
  expect(await admin.refusal('getVersion')).toBe('accepted');
  expect((await admin.ask('uploadMeetingFile', { path, file })).type).toBe('error');
  expect(world.db.files.size).toBe(0);
  expect(await admin.refusal('uploadMeetingFile', { path, file })).toBe('accepted');
});
