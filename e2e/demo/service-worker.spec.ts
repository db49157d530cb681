import { expect, test } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { App } from '#e2e/kit/app.ts';
import { Complaints } from '#e2e/kit/complaints.ts';
import { handInExpect } from '#e2e/kit/expect.ts';
import { build, builtFolder, isStale } from '../../scripts/build.ts';
import { startConsole, type RunningConsole } from '../../scripts/serve.ts';

handInExpect(expect);

let demo: RunningConsole;

test.beforeAll(async () => {
  if (isStale('demo')) build('demo');
  demo = await startConsole({ port: 0, dist: builtFolder('demo') });
});
test.afterAll(() => demo.close());

test('the demo brings its own platform: signing in works with no server behind it', async ({
  page,
  context,
}) => {
  const complaints = new Complaints(context);
  const app = new App(page);
  await app.signInByHand('admin', demo.origin + paths.meetings);

  const answer = await page.evaluate(async () => {
    const reply = await fetch('/api/v1/system/token', { method: 'POST' });
    return (await reply.json()) as unknown;
  });
  expect(answer).toMatchObject({ success: 1 });
  expect(complaints.list({ failedCallsAreExpected: false })).toEqual([]);
});

test('a wrong name in the address is answered with the right ones', async ({ page }) => {
  await page.goto(`${demo.origin}/?fault=typo`);
  await expect(page.getByRole('alert')).toContainText('no such fault: typo (slow, timeout, ');
  await page.goto(`${demo.origin}/?scenario=moon`);
  await expect(page.getByRole('alert')).toContainText('no such scenario: moon (office, ');
});

test("the address moves the page's clock, and a reload keeps it", async ({ page }) => {
  const day = () => page.evaluate(() => new Date().toISOString().slice(0, 10));
  await page.goto(`${demo.origin}/?now=2031-05-06T09:00:00%2B08:00`);
  await expect.poll(day).toBe('2031-05-06');
  await page.reload();
  await expect.poll(day).toBe('2031-05-06');
});
