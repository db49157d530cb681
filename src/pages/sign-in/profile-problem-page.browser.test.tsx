import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { readProfile } from '#app/api/profile.ts';
import { ProfileProblemPage } from './profile-problem-page.tsx';

test('a profile that cannot be read is asked for again on request', async () => {
  const retry = vi.fn<() => void>();
  await show(<ProfileProblemPage answer={{ state: 'unreachable' }} onRetry={retry} />);
  await expect
    .element(page.getByRole('heading', { name: t('session:profile.unreachable.title') }))
    .toBeVisible();
  expect(page.getByRole('listitem').elements()).toEqual([]);
  await page.getByRole('button', { name: t('session:profile.retry') }).click();
  expect(retry).toHaveBeenCalledOnce();
});

test.each([
  ['{', 1],
  ['[]', 1],
  ['{"x": 1, "repeatDaily": -1, "bareTimes": "8", "meetingKeyField": "", "paneOrder": 1}', 5],
  ['{"repeatDaily": 30}', 1],
])('every problem of %s has a line of its own', async (file, count) => {
  const read = readProfile(file);
  const problems = 'problems' in read ? read.problems : [];
  const { container } = await show(
    <ProfileProblemPage answer={{ state: 'wrong', problems }} onRetry={() => undefined} />,
  );
  const lines = [...container.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(new Set(lines).size).toBe(count);
  expect(lines.filter((line) => /profile\.|\{\{/.test(line))).toEqual([]);
});
