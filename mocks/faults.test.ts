import { describe, expect, test } from 'vitest';
import { parseFaults, type FaultName, type FaultSpec } from './faults.ts';
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
    ['', []],
  ])('%s', (text, specs) => {
    expect(parseFaults(text)).toEqual(specs);
  });

  test.each(['explode', 'slow:mute', 'slow@nothing', 'slow*x', 'slow*0', 'slow!before'])(
    '%s is no fault',
    (text) => {
      expect(() => parseFaults(text)).toThrow(RangeError);
    },
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
  const { admin } = worldWith({ name: 'slow', delayMs: 5 });
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
