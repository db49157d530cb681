import { beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { clearCallLog, logCall } from '#app/api/call-log.ts';
import { show } from '#app/app/testing/show.tsx';
import { UnreadableRows } from './unreadable-rows.tsx';

beforeEach(clearCallLog);

function answered(path: string, unreadable: readonly unknown[]) {
  const call = { operationId: 'listMeetings', method: 'GET', query: {}, form: undefined };
  logCall({ ...call, path, minApiLevel: 2, startedAt: 0 })({ state: 'ok', unreadable }, 1);
}

it('counts the rows that the latest answers left out, and leads to them', async () => {
  answered('/a', [null, {}, 3]);
  answered('/a', [null]);
  answered('/b', [{}]);
  const onOpen = vi.fn<() => void>();
  await show(<UnreadableRows onOpenApiPanel={onOpen} />);
  await expect.element(page.getByText(/2.rows or fields in the platform/)).toBeVisible();
  await page.getByRole('button', { name: 'Show platform calls' }).click();
  expect(onOpen).toHaveBeenCalledOnce();
});

it('is nothing once the lists are whole', async () => {
  answered('/a', [null]);
  answered('/a', []);
  const screen = await show(<UnreadableRows onOpenApiPanel={() => {}} />);
  expect(screen.container.querySelector('output')).toBeNull();
});
