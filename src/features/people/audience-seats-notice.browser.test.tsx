import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { AudienceSeatsNotice } from './audience-seats-notice.tsx';
import { NO_PEOPLE } from './model/roles.ts';

const people = {
  ...NO_PEOPLE,
  audience: [{ account: '1001', kind: 'e164', name: 'Ann' } as const],
};

it('says that an audience has no seats, and turns them on', async () => {
  const onSettings = vi.fn<(settings: object) => void>();
  await show(
    <AudienceSeatsNotice people={people} settings={{ startMuted: 1 }} onSettings={onSettings} />,
  );
  await expect.element(page.getByRole('status')).toMatchTextContent(/^1 person is in the audience/);
  await page.getByRole('button', { name: 'Turn on audience seats' }).click();
  expect(onSettings).toHaveBeenCalledWith({ startMuted: 1, audienceSeats: 1 });
});

it.each([
  ['with seats', people, { audienceSeats: 1 }],
  ['without an audience', NO_PEOPLE, {}],
])('says nothing %s', async (_what, shown, settings) => {
  const screen = await show(
    <AudienceSeatsNotice people={shown} settings={settings} onSettings={() => {}} />,
  );
  expect(screen.container.querySelector('[role=status]')).toBeNull();
});
