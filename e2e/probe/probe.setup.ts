import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from '@playwright/test';
import { startPlatform } from '#mocks/node/server.ts';
import { PASSWORD } from '../kit/session.ts';
import { contraryPlatforms } from './contrary-platforms.ts';

/** What the consoles of the contrary platforms are told is what `npm run probe` finds there: nothing is written by hand. */
for (const [name, profile] of Object.entries(contraryPlatforms)) {
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants the fixtures named
  test(`the probe writes the profile of the platform ${name}`, async ({}, { project }) => {
    const platform = await startPlatform({ supplyCredentials: false, profile });
    const out = path.join(project.outputDir, name);
    const to = ['--platform', platform.url, '--user', 'admin', '--out', out];
    const probe = spawn('npm', ['run', 'probe', '--', '--write', '--yes', ...to], {
      stdio: 'inherit',
      shell: process.platform === 'win32', // npm is a batch file there
      env: {
        ...process.env,
        PLATFORM_PASSWORD: PASSWORD,
        PLATFORM_CONSUMER_KEY: 'demo',
        PLATFORM_CONSUMER_SECRET: 'demo',
      },
    });
    const [status]: unknown[] = await once(probe, 'close');
    await platform.close();
    expect(status).toBe(0);
  });
}
