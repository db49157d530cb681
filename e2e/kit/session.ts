import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';
import { expect } from './expect.ts';

/** The password of every user of the stand-in. */
export const PASSWORD = 'demo-only-1';

/** A test that asks the platform itself is answered everything, in the usual way, whatever the console is. */
export const OWN_REQUEST_HEADERS = {
  'API-Level': '11',
  'x-stand-in-answers': 'full',
  'x-stand-in-dialect': 'usual',
};

const tokenAnswer = z.object({ account_token: z.string() });

/** Signs in as the sign-in page does, without the page; returns the token that every call carries. */
export async function makeSession(request: APIRequestContext, as: string): Promise<string> {
  const made: unknown = await (await request.post('/api/v1/system/token')).json();
  const { account_token: token } = tokenAnswer.parse(made);
  const form = { username: as, password: PASSWORD, account_token: token };
  const answer: unknown = await (await request.post('/api/v1/system/login', { form })).json();
  expect(answer).toMatchObject({ success: 1 });
  return token;
}
