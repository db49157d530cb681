import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, isApiError, type ApiFailure } from './api-error.ts';
import { clearCallLog, getCallLog } from './call-log.ts';
import {
  bookMeeting,
  cancelBookedMeeting,
  getMeeting,
  listMeetings,
  uploadMeetingFile,
} from './generated/sdk.gen.ts';
import { defaultProfile } from './profile.ts';
import {
  platform,
  yes,
  booking,
  failure,
  silent,
  token,
  tokenPath,
  type Answer,
} from './testing/platform.ts';

beforeEach(clearCallLog);

describe('the envelope', () => {
  const html = { headers: { 'content-type': 'text/html' } };
  type Outcome = Partial<Pick<ApiError, 'code' | 'description' | 'status' | 'retryAfter'>> & {
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
    ...[301, 302, 307].map((status): [string, () => Response, Outcome] => [
      `a redirect, ${status}`,
      () => new Response(null, { status, headers: { location: '/elsewhere' } }),
      { failure: 'redirected' },
    ]),
    ...[401, 404, 413, 500, 503].map((status): [string, () => Response, Outcome] => [
      `a proxy's ${status}`,
      () => new Response(`<h1>${status}</h1>`, { status, ...html }),
      { failure: 'http', status },
    ]),
    [
      'too many sign-ins, with the seconds to wait',
      () => new Response('', { status: 429, headers: { 'retry-after': '45' } }),
      { failure: 'http', status: 429, retryAfter: 45 },
    ],
    [
      'too many sign-ins, without a word of how long',
      () => new Response('', { status: 429, headers: { 'retry-after': 'soon' } }),
      { failure: 'http', status: 429, retryAfter: undefined },
    ],
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
    // the list of the operation is missing, so it is empty
    expect(await listMeetings()).toEqual({ ...whole, meetings: [] });
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
      path: { conf_id: 'm1' },
      // nothing that JSON has a form for
      body: { params: { reason: '', other: 1n } },
    });
    expect(await failure(cancelling)).toBeInstanceOf(TypeError);
    expect(paths()).toEqual([tokenPath]);
  });
});

/** A body that breaks off before its end. */
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
    expect(paths()).toEqual(['/sign-out', tokenPath, '/api/v1/system/login']);
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

const formOf = (body: string): unknown => JSON.parse(new URLSearchParams(body).get('params') ?? '');

describe('the profile of the platform', () => {
  it('is asked at each call: a write is sent and an answer read in its dialect', async () => {
    const profile = {
      ...defaultProfile,
      meetingKeyField: 'meetingFormKey',
      bareTimes: '+08:00',
      countZero: 'none' as const,
    };
    const answer = {
      success: 1,
      total: 1,
      meetings: [{ meeting_id: 'm1', start_time: '2026-03-31T10:00:00' }],
    };
    const { sent } = platform(() => Response.json(answer), { profile: () => profile });
    const params = { ...booking.body.params, meeting_key: 'k' };
    await bookMeeting({ body: { params } });
    expect(formOf(sent.at(-1)?.body ?? '')).toMatchObject({ meetingFormKey: 'k' });
    expect(getCallLog()[0]).toMatchObject({ form: { params: { meetingFormKey: 'k' } } });

    const { meetings } = await listMeetings({ query: { count: 0 } });
    expect(meetings[0]?.start_time).toBe('2026-03-31T10:00:00+08:00');
    expect(sent.at(-1)?.url.searchParams.get('count')).not.toBe('0');
  });

  it('asks for all rows at once where the platform has that', async () => {
    const { sent } = platform(() => Response.json({ success: 1, total: 0, meetings: [] }));
    await listMeetings({ query: { count: 0 } });
    expect(sent.at(-1)?.url.searchParams.get('count')).toBe('0');
  });
});
