/** The generated layer with everything around it, against a test's own `fetch`. */
import { configureApi, type ApiSettings } from '../client.ts';
import type { bookMeeting } from '../generated/sdk.gen.ts';

export type Answer = (request: Request) => Response | Promise<Response>;

export const token = 'the-account-token';
export const tokenPath = '/api/v1/system/token';

/** A platform that issues a token, answers every other call with `answer` and records the calls. */
export function platform(answer: Answer, settings: ApiSettings = {}) {
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

export const yes: Answer = () => Response.json({ success: 1 });
export const booking = {
  body: {
    params: {
      name: 'Weekly',
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

/** The error that a call fails with. */
export async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
}

/** A connection that stays open until the call is cancelled or times out. */
export const silent: Answer = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
