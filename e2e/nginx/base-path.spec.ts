import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startPlatform, type Platform } from '#mocks/node/server.ts';
import { App } from '#e2e/app.ts';
import { Complaints } from '#e2e/complaints.ts';
import { buildInto } from '../../scripts/build.ts';
import { startConsole } from '../../scripts/serve.ts';
import { createPlatformProxy } from '../../scripts/server/platform-proxy.ts';
import { startNginx } from './nginx-server.ts';

const BASE = '/console';
const CONSUMER = { consumerKey: 'demo', consumerSecret: 'demo' };

// One build for all tests.
test.describe.configure({ mode: 'default' });

interface Served {
  origin: string;
  close(): Promise<void>;
}

let platform: Platform;
let dist: string;

test.beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'console-base-'));
  buildInto(dist, BASE);
  platform = await startPlatform({ scenario: 'office', supplyCredentials: false });
});
test.afterAll(async () => {
  await platform.close();
  rmSync(dist, { recursive: true });
});

const servers: Readonly<Record<string, () => Promise<Served>>> = {
  'npm start': () => {
    const target = new URL(platform.url);
    const proxy = createPlatformProxy({ target, ...CONSUMER, base: BASE });
    return startConsole({ port: 0, dist, routes: { '/api/': proxy } });
  },
  nginx: () => startNginx({ dist, platformUrl: platform.url, ...CONSUMER }),
};

for (const [name, start] of Object.entries(servers)) {
  test.describe(name, () => {
    let served: Served;
    test.beforeAll(async () => {
      served = await start();
    });
    test.afterAll(() => served.close());

    const ask = (target: string) => fetch(`${served.origin}${target}`, { redirect: 'manual' });

    test('everything is below the path, and nothing beside it', async () => {
      const moved = await ask(BASE);
      expect([moved.status, moved.headers.get('Location')]).toEqual([308, `${BASE}/`]);
      for (const target of ['/', '/login', '/boot.js', '/platform-profile.json', '/healthz']) {
        expect((await ask(BASE + target)).status, target).toBe(200);
        expect((await ask(target)).status, target).toBe(404);
        expect((await ask(`${BASE}s${target}`)).status, target).toBe(404);
      }
      expect((await ask(`${BASE}//api/v1/mc/meetings`)).status).toBe(400);
      expect((await ask(`${BASE}/api/v1/mc/..%2fmeetings`)).status).toBe(400);
      const page = await ask(`${BASE}/meetings`);
      const policy = page.headers.get('Content-Security-Policy') ?? '';
      const nonce = /'nonce-([0-9a-f]{32})'/.exec(policy)?.[1] ?? 'none';
      expect(await page.text()).toContain(`<style nonce="${nonce}">`);
    });

    test('somebody signs in, follows links and signs out', async ({ page, context }) => {
      const complaints = new Complaints(context);
      const app = new App(page);
      await app.signInByHand('admin', `${served.origin}${BASE}/meetings?q=a`);
      await expect(page).toHaveURL(`${served.origin}${BASE}/meetings?q=a`);
      const [session] = (await context.cookies(`${served.origin}${BASE}/`)).filter(
        (cookie) => cookie.name === 'SSO_COOKIE_KEY',
      );
      expect(session?.path).toBe(`${BASE}/`);
      const rowLink = page.getByRole('rowheader').getByRole('link').first();
      await expect(rowLink).toHaveAttribute('href', new RegExp(`^${BASE}/meetings/`));
      await rowLink.click();
      await expect(page).toHaveURL(new RegExp(String.raw`${BASE}/meetings/[^/?]+(\?|$)`));
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await app.navigation.getByRole('link', { name: 'Overview' }).click();
      await expect(page).toHaveURL(`${served.origin}${BASE}/`);
      await page.getByRole('button', { name: 'Account' }).click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page).toHaveURL(`${served.origin}${BASE}/login`);
      expect(await context.cookies(`${served.origin}${BASE}/`)).toEqual([]);
      expect(complaints.list({ failedCallsAreExpected: false })).toEqual([]);
    });
  });
}
