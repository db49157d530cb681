import { request } from '@playwright/test';
import { z } from 'zod';
import { makeSession, OWN_REQUEST_HEADERS } from './kit/session.ts';
import type { World } from './kit/world.ts';

const listAnswer = z.object({
  success: z.literal(1),
  meetings: z.array(z.object({ name: z.string(), meeting_id: z.string() })),
});

/**
 * The meetings of a name that the platform really has, read in a separate session without the console; used
 * after an answer was lost.
 */
export async function meetingsNamed(world: World, name: string): Promise<string[]> {
  const { name: cookie, value, url } = world.cookie;
  const kept = { path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' } as const;
  const beside = await request.newContext({
    baseURL: url,
    extraHTTPHeaders: OWN_REQUEST_HEADERS,
    storageState: {
      cookies: [{ ...kept, name: cookie, value, domain: new URL(url).hostname }],
      origins: [],
    },
  });
  const params = {
    account_token: await makeSession(beside, 'admin'),
    count: 0,
    start_time: new Date(Date.now() - 86_400_000).toISOString(),
  };
  const answer: unknown = await (await beside.get('/api/v1/mc/meetings', { params })).json();
  await beside.dispose();
  const { meetings } = listAnswer.parse(answer);
  return meetings.filter((row) => row.name === name).map((row) => row.meeting_id);
}
