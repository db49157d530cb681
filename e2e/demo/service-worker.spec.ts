import { expect, test } from '@playwright/test';
import { App } from '#e2e/app.ts';
import { Complaints } from '#e2e/complaints.ts';

test('the demo brings its own platform: signing in works with no server behind it', async ({
  page,
  context,
}) => {
  const complaints = new Complaints(context);
  const app = new App(page);
  await app.signInByHand('admin');

  const answer = await page.evaluate(async () => {
    const reply = await fetch('/api/v1/system/token', { method: 'POST' });
    return (await reply.json()) as unknown;
  });
  expect(answer).toMatchObject({ success: 1 });
  expect(complaints.list({ failedCallsAreExpected: false })).toEqual([]);
});
