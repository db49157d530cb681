/** The generated layer with everything around it, against a `fetch` of the test's own. */
import { QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '#app/app/query-client.ts';
import { ApiError, isApiError, type ApiFailure } from './api-error.ts';
import { clearCallLog, getCallLog, subscribeCallLog } from './call-log.ts';
import { configureApi, type ApiSettings } from './client.ts';
import {
  bookMeeting,
  cancelBookedMeeting,
  getMeeting,
  keepTokenAlive,
  listMeetings,
  previewBackgroundImage,
  uploadMeetingFile,
} from './generated/sdk.gen.ts';

type Answer = (request: Request) => Response | Promise<Response>;

const token = 'the-account-token';
const tokenPath = '/api/v1/system/token';

/** A platform that gives out a token and answers every other call as told; remembers what it was sent. */
function platform(answer: Answer, settings: ApiSettings = {}) {
  const sent: { method: string; url: URL; headers: Headers; body: string }[] = [];
  const stored = new Map([['console.signed-in-as', 'desk']]);
  const session = configureApi({
    baseUrl: 'http://platform.test',
    nameStore: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const { method, headers } = request;
      const url = new URL(request.url);
      sent.push({ method, url, headers, body: await request.clone().text() });
      return url.pathname === tokenPath
        ? Response.json({ success: 1, account_token: token })
        : answer(request);
    },
    ...settings,
  });
  return { session, sent, paths: () => sent.map(({ url }) => url.pathname) };
}

const yes: Answer = () => Response.json({ success: 1 });
const booking = {
  body: {
    params: {
      name: '周会',
      start_time: '2026-03-31T15:42:40+08:00',
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: 192,
      password: 'door-code',
      recorder: { live_password: 'abc123', recorder_mode: 1 },
      invite_members: [{ account: 'a', account_type: 5, encrypted_key: 'k3y' }],
    },
  },
} satisfies Parameters<typeof bookMeeting>[0];

/** What a call fails with. */
async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
}

/** A line that stays open until the call is cancelled or timed out. */
const silent: Answer = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

beforeEach(clearCallLog);

describe('the envelope', () => {
  const html = { headers: { 'content-type': 'text/html' } };
  type Outcome = Partial<Pick<ApiError, 'code' | 'description' | 'status'>> & {
    readonly failure: ApiFailure;
  };
  const refused = { failure: 'refused', code: undefined, description: undefined } as const;
  const malformed = { failure: 'malformed' } as const;
  const table: [string, () => Response, Outcome][] = [
    [
      'success 0 with code and description',
      () => Response.json({ success: 0, error_code: 51104, description: ' 会议不存在 ' }),
      { ...refused, code: 51104, description: '会议不存在' },
    ],
    ['success 0 alone', () => Response.json({ success: 0 }), refused],
    [
      'error_code 0, which is no code',
      () => Response.json({ success: 0, error_code: 0, description: '操作失败' }),
      { ...refused, description: '操作失败' },
    ],
    [
      'an empty description',
      () => Response.json({ success: 0, error_code: 7, description: '' }),
      { ...refused, code: 7 },
    ],
    [
      "the directory's describe",
      () => Response.json({ success: 0, error_code: 7, describe: 'no such department' }),
      { ...refused, code: 7, description: 'no such department' },
    ],
    ['success as text', () => Response.json({ success: '1' }), refused],
    ['success true', () => Response.json({ success: true }), refused],
    [
      'a code without success',
      () => Response.json({ error_code: 99999 }),
      { failure: 'refused', code: 99999 },
    ],
    [
      'an object that is not the envelope',
      () => Response.json({ total: 0, meetings: [] }),
      malformed,
    ],
    ['a list', () => Response.json([{ success: 1 }]), malformed],
    ['null', () => Response.json(null), malformed],
    ['half an object', () => new Response('{"success":1,'), malformed],
    ['a page of HTML with 200', () => new Response('<h1>Sign in</h1>', html), malformed],
    ['text that happens to be JSON text', () => new Response('"ok"', html), malformed],
    ['nothing', () => new Response(''), malformed],
    [
      'nothing, announced',
      () => new Response('', { headers: { 'content-length': '0' } }),
      malformed,
    ],
    ['status 204', () => new Response(null, { status: 204 }), malformed],
    ...[401, 404, 413, 500, 503].map((status): [string, () => Response, Outcome] => [
      `a proxy's ${status}`,
      () => new Response(`<h1>${status}</h1>`, { status, ...html }),
      { failure: 'http', status },
    ]),
    [
      'status 500 that claims success',
      () => Response.json({ success: 1 }, { status: 500 }),
      { failure: 'http', status: 500 },
    ],
    [
      "the platform's own refusal under 500",
      () =>
        Response.json({ success: 0, error_code: 99999, description: '内部错误' }, { status: 500 }),
      { failure: 'refused', code: 99999, description: '内部错误', status: undefined },
    ],
    [
      'JSON of somebody else under 404',
      () => Response.json({ error: 'not found' }, { status: 404 }),
      { failure: 'http', status: 404 },
    ],
  ];

  it.each(table)('%s', async (_what, answer, expected) => {
    platform(answer);
    const error = await failure(getMeeting({ path: { meeting_id: 'm' } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ operationId: 'getMeeting', write: false, ...expected });
  });

  it('success 1 is data, whatever else stands beside it and whatever type it claims', async () => {
    const whole = {
      success: 1,
      error_code: 5,
      description: 'x',
      total: 0,
      memebers: [{ later: 1 }],
    };
    platform(() => new Response(JSON.stringify(whole), html));
    expect(await listMeetings()).toEqual(whole);
  });
});

describe('a write that fails', () => {
  const outcomes: [string, Answer, ApiFailure, boolean][] = [
    ['refused', () => Response.json({ success: 0 }), 'refused', false],
    ['stopped by a proxy', () => new Response('', { status: 413 }), 'http', false],
    ['lost behind a proxy', () => new Response('', { status: 502 }), 'http', true],
    ['answered with nonsense', () => new Response('<'), 'malformed', true],
    ['cut off', () => Promise.reject(new TypeError('Failed to fetch')), 'network', true],
    ['never answered', silent, 'timeout', true],
  ];

  it.each(outcomes)(
    '%s: is sent once, and may or may not have happened',
    async (_how, answer, how, unknown) => {
      const write = how === 'timeout' ? 5 : 10_000;
      const { paths } = platform(answer, { timeout: { read: 10_000, write } });
      const error = await failure(bookMeeting(booking));
      expect(error).toMatchObject({ failure: how, write: true, outcomeUnknown: unknown });
      expect(paths()).toEqual([tokenPath, '/api/v1/mc/booked_confs']);
    },
  );

  it('for want of a token has certainly not happened', async () => {
    const { paths } = platform(yes, {
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    const error = await failure(bookMeeting(booking));
    expect(error).toMatchObject({
      operationId: 'createToken',
      failure: 'network',
      outcomeUnknown: false,
    });
    expect(paths()).toEqual([]);
  });

  it('by the program is neither network nor anything else of the way there', async () => {
    const { paths } = platform(yes);
    const cancelling = cancelBookedMeeting({
      path: { conf_id: '\ud800' },
      body: { params: { reason: '' } },
    });
    expect(await failure(cancelling)).toBeInstanceOf(URIError);
    expect(paths()).toEqual([tokenPath]);
  });
});

/** A body that breaks off. */
function cut(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"succ')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
}

describe('a line that breaks or stays silent', () => {
  it('before the answer', async () => {
    platform(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(listMeetings())).toMatchObject({ failure: 'network', transient: true });
  });

  it('within the answer', async () => {
    platform(() => new Response(cut()));
    expect(await failure(listMeetings())).toMatchObject({ failure: 'network' });
    platform(() => new Response(cut(), { status: 503 }));
    expect(await failure(listMeetings())).toMatchObject({ failure: 'http', status: 503 });
  });

  it('runs into the time-out of a read, not of a write', async () => {
    platform(silent, { timeout: { read: 5, write: 10_000 } });
    expect(await failure(listMeetings())).toMatchObject({ failure: 'timeout', transient: true });
  });

  it('is given up when the call is cancelled, which is no ApiError', async () => {
    const cancelling = new AbortController();
    const { sent } = platform(silent);
    const answer = failure(listMeetings({ signal: cancelling.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    cancelling.abort();
    const error = await answer;
    expect(isApiError(error)).toBe(false);
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(getCallLog()[0]?.outcome).toEqual({ state: 'cancelled' });
  });
});

describe('every call', () => {
  it('carries level, token and nothing of the consumer', async () => {
    const { session, sent } = platform(yes);
    await session.signIn('desk', 'p');
    await listMeetings();
    await bookMeeting(booking);
    await session.heartbeat();
    await uploadMeetingFile({ path: { id: 'f' }, body: { file: new File(['text'], 'a.txt') } });
    expect(sent.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      `POST ${tokenPath}`,
      'POST /api/v1/system/login',
      'GET /api/v1/mc/meetings',
      'POST /api/v1/mc/booked_confs',
      'POST /api/v1/system/heartbeat',
      `POST ${tokenPath}/${token}/heartbeat`,
      'POST /api/v1/mc/meeting_files/f',
    ]);
    for (const { headers, url, body } of sent) {
      expect(headers.get('api-level')).toBe('11');
      const own = ['accept', 'api-level', 'content-type'];
      expect([...headers.keys()].filter((name) => !own.includes(name))).toEqual([]);
      expect(`${url.href} ${body}`).not.toContain('oauth_consumer');
    }
    const carried = sent.map(({ url, body }) =>
      [url.search, body].some((part) => part.includes(`account_token=${token}`)),
    );
    expect(carried).toEqual([false, true, true, true, true, false, true]);
  });

  it('shares one token with those made at the same time', async () => {
    const { paths } = platform(yes);
    await Promise.all([listMeetings(), listMeetings(), bookMeeting(booking)]);
    expect(paths().filter((path) => path === tokenPath)).toHaveLength(1);
  });

  it('is wrapped once, however often the layer is set up', async () => {
    platform(yes);
    platform(yes);
    const { paths } = platform(() => Response.json({ success: 0, error_code: 10002 }));
    const error = await failure(listMeetings());
    expect(error).toMatchObject({ code: 10002 });
    expect(paths()).toEqual([tokenPath, '/api/v1/mc/meetings', tokenPath, '/api/v1/mc/meetings']);
    expect(getCallLog()).toHaveLength(4);
  });

  it('that waits for the password and is cancelled meanwhile is not sent', async () => {
    const { session, paths } = platform(yes);
    const cancelling = new AbortController();
    session.lock();
    const answer = failure(bookMeeting({ ...booking, signal: cancelling.signal }));
    cancelling.abort();
    await session.resume('p');
    expect(await answer).toMatchObject({ name: 'AbortError' });
    expect(paths()).toEqual([tokenPath, '/api/v1/system/login']);
  });
});

describe('an upload without progress', () => {
  it('goes as it is, its token beside it, without a time-out', async () => {
    const limited = vi.spyOn(AbortSignal, 'timeout');
    const { sent } = platform(yes);
    const file = new File(['first & second+third\r\n'], '会议.txt');
    await uploadMeetingFile({ path: { id: 'f' }, body: { file } });
    expect(limited).toHaveBeenCalledOnce(); // for the token
    expect(sent[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[1]?.body).toContain('filename="会议.txt"');
    expect(sent[1]?.body).toContain('first & second+third\r\n');
  });
});

describe('signing out', () => {
  it("asks the page's own server to drop the cookie", async () => {
    const { session, sent } = platform(yes);
    await session.signOut();
    expect(sent.map(({ method, url }) => `${method} ${url.href}`)).toEqual([
      'POST http://platform.test/sign-out',
    ]);
  });
});

describe('the call log', () => {
  it('tells operation, decoded params, level, duration and outcome, newest first', async () => {
    platform(({ method }) =>
      Response.json(method === 'GET' ? { success: 1 } : { success: 0, error_code: 51102 }),
    );
    await getMeeting({ path: { meeting_id: 'a/b' } });
    await listMeetings({ query: { state: '1,2', count: 0 } });
    await failure(bookMeeting(booking));
    const [last, list, read, tokenCall] = getCallLog();
    expect(last).toMatchObject({
      operationId: 'bookMeeting',
      method: 'POST',
      path: '/api/v1/mc/booked_confs',
      form: { params: { name: '周会', recorder: { recorder_mode: 1 } } },
      minApiLevel: 3,
      duration: expect.any(Number),
      outcome: { state: 'failed', failure: 'refused', code: 51102, description: undefined },
    });
    expect(list).toMatchObject({
      operationId: 'listMeetings',
      query: { state: '1,2', count: 0 },
      form: undefined,
      outcome: { state: 'ok' },
    });
    expect(read?.path).toBe('/api/v1/mc/meetings/a%2Fb');
    expect(tokenCall).toMatchObject({ operationId: 'createToken', outcome: { state: 'ok' } });
  });

  it('shows a call while it runs, and tells its listeners of start and end', async () => {
    const answers: ((answer: Response) => void)[] = [];
    platform(() => new Promise((resolve) => answers.push(resolve)));
    const seen: string[] = [];
    const stop = subscribeCallLog(() => seen.push(getCallLog()[0]?.outcome.state ?? ''));
    const listed = listMeetings();
    await vi.waitFor(() => expect(getCallLog()[0]?.operationId).toBe('listMeetings'));
    expect(getCallLog()[0]).toMatchObject({ outcome: { state: 'running' } });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(Response.json({ success: 1 }));
    await listed;
    stop();
    expect(seen).toEqual(['running', 'ok', 'running', 'ok']);
  });

  it('holds no secret, at any depth, of any call', async () => {
    const { session } = platform(yes);
    await session.signIn('desk', 'open-sesame');
    await bookMeeting(booking);
    await keepTokenAlive({ path: { account_token: token } });
    const log = JSON.stringify(getCallLog());
    for (const secret of [token, 'open-sesame', 'door-code', 'abc123', 'k3y']) {
      expect(log).not.toContain(secret);
    }
    expect(log).toContain(`${tokenPath}/•••/heartbeat`);
    expect(booking.body.params.password).toBe('door-code');
  });

  it('names an uploaded file', async () => {
    platform(yes);
    await uploadMeetingFile({ path: { id: 'f' }, body: { file: new File(['x'], 'a.txt') } });
    expect(getCallLog()[0]?.form).toEqual({ file: 'a.txt' });
  });

  it('forgets the oldest', async () => {
    platform(yes);
    for (let call = 0; call < 205; call += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, so that their order is known
      await listMeetings({ query: { start: call } });
    }
    expect(getCallLog()).toHaveLength(200);
    expect(getCallLog()[0]?.query).toEqual({ start: 204 });
    expect(getCallLog().at(-1)?.query).toEqual({ start: 5 });
  });
});

describe('reads through the query client', () => {
  function read(answer: Answer) {
    const { paths } = platform(answer);
    const client = createQueryClient();
    const observer = new QueryObserver(client, {
      queryKey: ['meetings'],
      queryFn: ({ signal }) => listMeetings({ signal }),
      retryDelay: 0,
    });
    return new Promise<{ sends: number; status: string }>((resolve) => {
      const stop = observer.subscribe(({ status }) => {
        if (status === 'pending') return;
        stop();
        client.clear();
        resolve({ sends: paths().filter((path) => path !== tokenPath).length, status });
      });
    });
  }
  const passing: [string, Answer][] = [
    ['a broken line', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a 503', () => new Response('', { status: 503 })],
  ];
  const lasting: [string, Answer][] = [
    ['a refusal', () => Response.json({ success: 0, error_code: 99999 })],
    ['a 404', () => new Response('', { status: 404 })],
    ['nonsense', () => new Response('<html>')],
  ];

  it.each(passing)('are tried again after %s', async (_what, answer) => {
    expect(await read(answer)).toEqual({ sends: 4, status: 'error' });
  });

  it.each(lasting)('are not tried again after %s', async (_what, answer) => {
    expect(await read(answer)).toEqual({ sends: 1, status: 'error' });
  });

  it('succeed when the fault has passed', async () => {
    let left = 1;
    expect(
      await read(() =>
        (left -= 1) < 0 ? yes(new Request('http://x')) : new Response('', { status: 502 }),
      ),
    ).toEqual({ sends: 2, status: 'success' });
  });

  it('wait longer each time', () => {
    const { retryDelay } = createQueryClient().getDefaultOptions().queries ?? {};
    const delays = [0, 1, 2].map((failures) =>
      typeof retryDelay === 'function' ? retryDelay(failures, new Error('any')) : retryDelay,
    );
    expect(delays).toEqual([500, 1000, 2000]);
  });

  it('are the only ones repeated: a write goes once, whatever its fault', async () => {
    const { paths } = platform(() => new Response('', { status: 503 }));
    const client = createQueryClient();
    const mutation = client
      .getMutationCache()
      .build(client, client.defaultMutationOptions({ mutationFn: () => bookMeeting(booking) }));
    expect(await failure(mutation.execute(undefined))).toMatchObject({ failure: 'http' });
    expect(paths()).toEqual([tokenPath, '/api/v1/mc/booked_confs']);
  });
});

async function ask(answer: () => Response): Promise<unknown> {
  platform(answer);
  return previewBackgroundImage({ path: { file_id: '7' }, parseAs: 'blob' });
}

describe('a call that asks for a file', () => {
  const bytes = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

  it.each(['image/jpeg', 'application/octet-stream', ''])(
    'hands its bytes over, whatever they are called: %s',
    async (type) => {
      const answer = await ask(
        () => new Response(new Blob([bytes]), { headers: { 'content-type': type } }),
      );
      if (!(answer instanceof Blob)) throw new TypeError('not a file');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    },
  );

  it('knows a refusal in its place', async () => {
    const answer = { success: 0, error_code: 51104, description: '不存在' };
    const error = await failure(ask(() => Response.json(answer)));
    expect(error).toMatchObject({ failure: 'refused', code: 51104, description: '不存在' });
  });

  it.each([
    ['success without a file', () => Response.json({ success: 1 })],
    ['a page', () => new Response('<h1>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', () => new Response('')],
  ])('takes %s for no file', async (_what, answer) => {
    expect(await failure(ask(answer))).toMatchObject({ failure: 'malformed' });
  });
});
