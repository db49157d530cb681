import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '#app/api/api-error.ts';
import { notePlatformLevel } from '#app/api/platform-level.ts';
import { show } from '#app/app/testing/show.tsx';
import { ErrorNotice } from './error-notice.tsx';

afterEach(() => notePlatformLevel({ api_level: 11 }));

const refused = new ApiError({
  failure: 'refused',
  operationId: 'getDefaultTemplate',
  write: false,
  code: 900_001,
});

it('tells what a platform of a lower level lacks, which is no failure and needs no second try', async () => {
  await show(<ErrorNotice title="Not read" error={refused} onRetry={() => {}} />);
  await expect.element(page.getByRole('alert')).toBeVisible();
  notePlatformLevel({ api_level: 9 });
  await expect.element(page.getByRole('note')).toBeVisible();
  await expect.element(page.getByText(/API level 10; this platform has 9/)).toBeVisible();
  expect(page.getByRole('alert').elements()).toEqual([]);
  expect(page.getByRole('button').elements()).toEqual([]);
});
