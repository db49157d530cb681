import { afterEach, expect, it } from 'vitest';
import { getVersion } from './generated/sdk.gen.ts';
import { getPlatformLevel, isLacking, levelOf, notePlatformLevel } from './platform-level.ts';
import { platform } from './testing/platform.ts';

afterEach(() => notePlatformLevel({ api_level: 11 }));

it('is known once operation 84 has answered, and tells what the platform lacks', async () => {
  platform(() => Response.json({ success: 1, api_level: 3 }));
  await getVersion();
  expect(getPlatformLevel()).toBe(3);
  expect(isLacking('getDefaultTemplate')).toBe(true);
  expect(isLacking('updateBookedMeeting')).toBe(false);
  expect(isLacking('searchAccounts')).toBe(false);
  expect(levelOf('getDefaultTemplate')).toBe(10);
});

it('stays as it is while an answer does not say', () => {
  notePlatformLevel({ api_level: 6 });
  notePlatformLevel({ api_level: 'six' });
  expect(getPlatformLevel()).toBe(6);
});
