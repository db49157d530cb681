/** The generated layer against the stand-in platform, over real HTTP. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullUpdate } from '#app/lib/full-update.ts';
import { parseFaults } from '#mocks/faults.ts';
import { startPlatform, type Platform } from '#mocks/node/server.ts';
import { isApiError, type ApiFailure } from './api-error.ts';
import { configureApi, type ApiSettings } from './client.ts';
import {
  bookMeeting,
  cancelBookedMeeting,
  getBookedMeeting,
  getVersion,
  listBookedMeetings,
  updateBookedMeeting,
  uploadMeetingFile,
} from './generated/sdk.gen.ts';
import { zBookMeetingParams } from './generated/zod.gen.ts';
import { defaultProfile, type PlatformProfile } from './profile.ts';

const user = { name: 'desk', password: 'demo-only-1' };
let platform: Platform;
let jar = new Map<string, string>();

/** Values that an answer keeps as they are: no negative zero, which JSON has not, and no number beyond 2^53. */
const sendable = (maxDepth = 2) =>
  fc
    .jsonValue({ maxDepth })
    .map((value): unknown =>
      JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
        Number.isInteger(inner) && !Number.isSafeInteger(inner) ? 0 : inner,
      ),
    );

/** `fetch` with the browser's cookie handling: cookies are stored out of the caller's reach. */
const browserFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const cookies = [...jar].map(([name, value]) => `${name}=${value}`);
  if (cookies.length > 0) request.headers.set('cookie', cookies.join('; '));
  const response = await fetch(request);
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    jar.set(name, value);
  }
  return response;
};

beforeAll(async () => {
  platform = await startPlatform({
    scenario: 'empty',
    now: '2026-03-30T09:00:00+08:00',
    supplyCredentials: true,
  });
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.world.reset();
  jar = new Map();
});

/** A separate console that is not signed in. */
function openConsole(settings: ApiSettings = {}) {
  const stored = new Map<string, string>();
  return configureApi({
    baseUrl: platform.url,
    fetch: browserFetch,
    nameStore: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    ...settings,
  });
}

async function signedIn(settings: ApiSettings = {}) {
  const session = openConsole(settings);
  await session.signIn(user.name, user.password);
  return session;
}

function addFault(text: string) {
  for (const spec of parseFaults(text)) platform.world.faults.add(spec);
}

const mandatory = {
  name: '周会',
  start_time: '2026-04-02T10:00:00+08:00',
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
};
const paramsOf = (fields: object) => zBookMeetingParams.parse({ ...mandatory, ...fields });
const book = (fields: object = {}) => bookMeeting({ body: { params: paramsOf(fields) } });

async function read(number: string) {
  const { success: _success, ...meeting } = await getBookedMeeting({ path: { conf_id: number } });
  return meeting;
}

async function bookedNames() {
  const { booked_confs: rows } = await listBookedMeetings({ query: { count: 0 } });
  return rows.map(({ name }) => name);
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
}

const outcomes = () =>
  platform.world.calls.map(({ operationId, outcome }) => `${operationId} ${outcome}`);

describe('signing in', () => {
  it('opens the platform; before it, every call is refused', async () => {
    const session = openConsole();
    expect(await failure(listBookedMeetings())).toMatchObject({ code: 10102 });
    await session.signIn(user.name, user.password);
    expect(await bookedNames()).toEqual([]);
    expect(await getVersion()).toMatchObject({ success: 1, api_level: 11 });
    await session.heartbeat();
  });

  it('is refused with a wrong password', async () => {
    const session = openConsole();
    expect(await failure(session.signIn(user.name, 'wrong'))).toMatchObject({
      failure: 'refused',
      code: 10101,
      description: '用户名或密码错误',
    });
    expect(jar.size).toBe(0);
  });

  it('fails where nobody supplies key and secret', async () => {
    const bare = await startPlatform({ scenario: 'empty' });
    const session = openConsole({ baseUrl: bare.url });
    const error = await failure(session.signIn(user.name, user.password));
    await bare.close();
    expect(error).toMatchObject({ operationId: 'createToken', code: 10001 });
  });
});

const styles: [string, Partial<PlatformProfile>][] = [
  ['in a form', {}],
  ['in the query', { params: 'query' }],
  ['in a form, DELETE as POST', { deleteMethod: 'post' }],
  ['in the query, DELETE as POST', { params: 'query', deleteMethod: 'post' }],
];

describe.each(styles)('a meeting, its params %s', (_where, style) => {
  it('is booked, found, changed and cancelled', async () => {
    await signedIn({ profile: () => ({ ...defaultProfile, ...style }) });
    const brief = '“a&b=c” + 100% 🀄\n第二行';
    const { conf_id: number = '' } = await book({ brief, mute: 1, later_field: { deep: ['+'] } });
    expect(await bookedNames()).toEqual(['周会']);
    const before = await read(number);
    expect(before).toMatchObject({ ...mandatory, brief, mute: 1, later_field: { deep: ['+'] } });

    const params = zBookMeetingParams.parse(fullUpdate(before, { name: '月会' }));
    await updateBookedMeeting({ path: { conf_id: number }, body: { params } });
    expect(await read(number)).toEqual({ ...before, name: '月会' });

    await cancelBookedMeeting({
      path: { conf_id: number },
      body: { params: { reason: '改期 & 重订' } },
    });
    expect(await bookedNames()).toEqual([]);
    expect(platform.world.calls.findLast(({ method }) => method === 'DELETE')).toMatchObject({
      operationId: 'cancelBookedMeeting',
      params: { reason: '改期 & 重订' },
      outcome: 'ok',
    });
  });
});

describe('an update', () => {
  it('that leaves fields out loses them: the platform fills in its defaults', async () => {
    await signedIn();
    const { conf_id: number = '' } = await book({ brief: '议程', mute: 1 });
    await updateBookedMeeting({ path: { conf_id: number }, body: { params: paramsOf({}) } });
    expect(await read(number)).toMatchObject({ brief: '', mute: 0 });
  });

  it('without a change is the same object', async () => {
    await signedIn();
    const text = fc.string({ unit: 'binary', maxLength: 15 });
    const flag = fc.constantFrom(0, 1);
    const fields = fc.record(
      {
        brief: text,
        duration: fc.integer({ min: 1, max: 600 }),
        mute: flag,
        silence: flag,
        closed_conf: flag,
        dual_mode: fc.constantFrom(0, 1, 2),
        vacinterval: fc.constantFrom(3, 5, 15, 30),
        recorder: fc.record({ recorder_mode: fc.constantFrom(0, 1), later_field: sendable() }),
        invite_members: fc.array(
          fc.record({ account: fc.stringMatching(/^\d{3,15}$/), account_type: fc.constant(5) }),
          { maxLength: 3 },
        ),
        later_field: sendable(3),
        later_list: fc.array(fc.dictionary(text, sendable(1)), { maxLength: 3 }),
      },
      { requiredKeys: ['later_field'] },
    );
    await fc.assert(
      fc
        .asyncProperty(fields, async (given) => {
          const { conf_id: number = '' } = await book(given);
          const path = { conf_id: number };
          const before = await read(number);
          expect(before).toMatchObject({ ...mandatory, later_field: given.later_field });
          const params = zBookMeetingParams.parse(fullUpdate(before, {}));
          await updateBookedMeeting({ path, body: { params } });
          expect(await read(number)).toStrictEqual(before);
        })
        .beforeEach(() => platform.world.db.meetings.clear()),
      { numRuns: 25 },
    );
  });
});

describe('an upload', () => {
  it('arrives byte for byte, under its name', async () => {
    await signedIn();
    const bytes = Uint8Array.from({ length: 256 }, (_none, index) => index);
    const file = new File(['\r\n--', bytes, '\r\n'], '议程 & "附件".txt');
    await uploadMeetingFile({ path: { id: 'a'.repeat(32) }, body: { file } });
    const [kept] = platform.world.db.files.values();
    expect(kept?.name).toBe(file.name);
    expect(kept?.bytes).toEqual(new Uint8Array(await file.arrayBuffer()));
  });
});

describe('a fault', () => {
  const faults: [string, ApiFailure, object][] = [
    ['cut-before', 'network', {}],
    ['cut-middle', 'network', {}],
    ['malformed-json', 'malformed', {}],
    ['http-500', 'http', { status: 500 }],
    ['http-503', 'http', { status: 503 }],
    ['refused', 'refused', { code: 99999, description: '系统内部错误' }],
    ['refused-bare', 'refused', { code: undefined, description: undefined }],
    ['refused-code-0', 'refused', { code: undefined, description: '操作失败' }],
    ['timeout', 'timeout', {}],
  ];

  it.each(faults)('%s is told as %s, and nothing is sent twice', async (name, how, facts) => {
    await signedIn(name === 'timeout' ? { timeout: { read: 1000, write: 1000 } } : {});
    addFault(`${name}@listBookedMeetings*1,${name}@bookMeeting*1`);
    const [reading, writing] = await Promise.all([failure(listBookedMeetings()), failure(book())]);
    expect(reading).toMatchObject({ failure: how, outcomeUnknown: false, ...facts });
    expect(writing).toMatchObject({ failure: how, outcomeUnknown: how !== 'refused', ...facts });
    expect(outcomes().toSorted()).toEqual([
      `bookMeeting fault:${name}`,
      'createToken ok',
      `listBookedMeetings fault:${name}`,
      'signIn ok',
    ]);
    expect(await bookedNames()).toEqual([]);
  });

  it.each(['cut-before', 'cut-middle', 'malformed-json', 'http-503', 'timeout'])(
    '%s after the effect: the outcome is unknown, and the meeting is there',
    async (name) => {
      await signedIn(name === 'timeout' ? { timeout: { read: 1000, write: 1000 } } : {});
      addFault(`${name}@bookMeeting*1!after`);
      const error = await failure(book());
      expect(isApiError(error) && error.outcomeUnknown).toBe(true);
      expect(await bookedNames()).toEqual(['周会']);
    },
  );

  it('token-expired is nobody’s concern of a read: a new token, and the call once more', async () => {
    await signedIn();
    addFault('token-expired*1');
    expect(await bookedNames()).toEqual([]);
    expect(outcomes().slice(2)).toEqual([
      'listBookedMeetings fault:token-expired',
      'createToken ok',
      'listBookedMeetings ok',
    ]);
  });

  it.each(['token-expired', 'session-expired'])(
    '%s after the effect of a write: the session is back, and nothing is sent twice',
    async (name) => {
      const session = await signedIn();
      addFault(`${name}@bookMeeting*1!after`);
      session.subscribe(() => void session.resume(user.password));
      expect(await failure(book())).toMatchObject({ failure: 'session', outcomeUnknown: true });
      expect(await bookedNames()).toEqual(['周会']);
      expect(outcomes().filter((call) => call.startsWith('bookMeeting'))).toEqual([
        `bookMeeting fault:${name}`,
      ]);
    },
  );

  it('token-expired sends a write once more where that is set', async () => {
    await signedIn({ profile: () => ({ ...defaultProfile, afterSessionCode: 'send' }) });
    addFault('token-expired*1');
    await book();
    expect(outcomes()).toEqual([
      'createToken ok',
      'signIn ok',
      'bookMeeting fault:token-expired',
      'createToken ok',
      'bookMeeting ok',
    ]);
  });

  it('session-expired waits for the password, then sends a write once more where that is set', async () => {
    const session = await signedIn({
      profile: () => ({ ...defaultProfile, afterSessionCode: 'send' }),
    });
    addFault('session-expired*1');
    const booked = book();
    await expect.poll(() => session.get().status).toBe('interrupted');
    await session.resume(user.password);
    await booked;
    expect(outcomes().slice(2)).toEqual([
      'bookMeeting fault:session-expired',
      'signIn ok',
      'bookMeeting ok',
    ]);
  });
});

describe('half an hour of nobody', () => {
  it('ends token and session both; one password brings both back', async () => {
    const session = await signedIn();
    platform.world.clock.advance(31 * 60_000);
    const names = Promise.all([bookedNames(), bookedNames()]);
    await expect.poll(() => session.get().status).toBe('interrupted');
    await session.resume(user.password);
    expect(await names).toEqual([[], []]);
    expect(outcomes().filter((call) => call === 'createToken ok')).toHaveLength(2);
  });

  it('does not come where heartbeats do', async () => {
    const session = await signedIn();
    for (let beat = 0; beat < 3; beat += 1) {
      platform.world.clock.advance(20 * 60_000);
      // oxlint-disable-next-line no-await-in-loop -- sequential, because each follows a step of the clock
      await session.heartbeat();
    }
    expect(await bookedNames()).toEqual([]);
    expect(session.get().status).toBe('signed-in');
  });
});
