import { QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '#app/app/query-client.ts';
import { bookMeeting, listMeetings } from './generated/sdk.gen.ts';
import { platform, yes, booking, failure, tokenPath, type Answer } from './testing/platform.ts';

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

describe('reads through the query client', () => {
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
