import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startPlatform, type Platform } from '#mocks/node/server.ts';
import { App } from '#e2e/kit/app.ts';
import { Complaints } from '#e2e/kit/complaints.ts';
import { handInExpect } from '#e2e/kit/expect.ts';
import { Container, hasEnvsubst, startUnit, type Deployed } from './deployed.ts';

handInExpect(expect);

const BASE = '/console';
const NO_ENVSUBST = 'envsubst (gettext-base) is not installed';
const CONSUMER = { consumer_key: 'demo', consumer_secret: 'demo' };

// One build for all tests.
test.describe.configure({ mode: 'default' });

let platform: Platform;
let container: Container;

test.beforeAll(async () => {
  platform = await startPlatform({ scenario: 'office', supplyCredentials: false });
  container = new Container({
    BASE_PATH: BASE,
    CONSOLE_COMMIT: '0123456789abcdef',
    CONSOLE_NAME: 'console.office.test',
    PLATFORM_URL: platform.url,
  });
  container.build();
});
test.afterAll(async () => {
  await platform.close();
  container.remove();
});

const deployments: Readonly<Record<string, () => Promise<Deployed>>> = {
  'the container': () => container.start(CONSUMER),
  'the systemd unit': () =>
    startUnit(container.path('build', 'console'), {
      BASE_PATH: BASE,
      CONSOLE_NAME: 'console.office.test',
      PLATFORM_URL: platform.url,
      PLATFORM_CONSUMER_KEY: CONSUMER.consumer_key,
      PLATFORM_CONSUMER_SECRET: CONSUMER.consumer_secret,
    }),
};

for (const [name, start] of Object.entries(deployments)) {
  test.describe(name, () => {
    test.skip(name === 'the container' && !hasEnvsubst, NO_ENVSUBST);
    let served: Deployed;
    test.beforeAll(async () => {
      served = await start();
    });
    test.afterAll(() => served.close());

    const ask = (target: string) => fetch(`${served.origin}${target}`, { redirect: 'manual' });

    test('everything is below the path, and nothing beside it', async () => {
      const moved = await ask(BASE);
      expect([moved.status, moved.headers.get('Location')]).toEqual([308, `${BASE}/`]);
      for (const target of ['/', '/login', '/favicon.svg', '/platform-profile.json', '/healthz']) {
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

    test('health tells the commit that was built, and that the platform is reached', async () => {
      const own = await ask(`${BASE}/healthz`);
      expect(await own.json()).toMatchObject({
        console: 'ok',
        version: expect.stringMatching(/\+0123456789ab$/),
      });
      expect((await ask(`${BASE}/healthz/platform`)).status).toBe(200);
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

test('the container has one site, whose secret is for its owner alone, and says what it did on its output', async () => {
  test.skip(!hasEnvsubst, NO_ENVSUBST);
  const served = await container.start(CONSUMER);
  try {
    const sites = container.path('console', 'etc/nginx/conf.d');
    expect(readdirSync(sites)).toEqual(['console.conf']);
    expect(statSync(`${sites}/console.conf`).mode & 0o077).toBe(0);
    expect(readlinkSync(container.path('console', 'var/log/nginx/console-access.log'))).toBe(
      '/dev/stdout',
    );
    expect((await fetch(container.healthAddress(served))).status).toBe(200);
  } finally {
    await served.close();
  }
});
