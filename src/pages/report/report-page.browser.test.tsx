import { QueryClientProvider } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import type { World } from '#mocks/world-state.ts';
import { ReportPage } from './report-page.tsx';

const HOUR = 3_600_000;

let world: World;

beforeEach(async () => {
  world = await signedInWorld({ scenario: 'empty' });
  held('Weekly', 30);
  held('Review', 50);
});

/** A meeting of an hour in the hall, which is over. */
function held(name: string, hoursAgo: number) {
  const id = `id-of-${name}`;
  world.db.meetings.set(id, {
    id,
    number: `60${world.db.meetings.size + 1000}`,
    creator: 'admin',
    start: Date.now() - hoursAgo * HOUR,
    minutes: 60,
    status: 'booked',
    series: '',
    room: '',
    modified: 0,
    fields: {
      name,
      duration: 60,
      invite_members: [],
      rooms: [{ id: 1, name: 'Hall', region_name: 'HQ' }],
    },
  });
}

async function makeReport() {
  await show(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        <ReportPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: t('report:make') }));
}

const row = (name: RegExp) => page.getByRole('table').getByRole('row', { name });

it('counts the meetings and hours of a room', async () => {
  await makeReport();
  await expect.element(row(/Hall.*2.*2/)).toBeVisible();
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

it('a meeting whose details are refused is named as one not counted', async () => {
  world.faults.add({ name: 'refused', operation: 'getMeeting', times: 1 });
  await makeReport();
  const unread = t('report:unread', { count: 1 });
  await expect.element(page.getByRole('alert')).toMatchTextContent(new RegExp(unread));
  await expect.element(row(/Hall.*1.*1/)).toBeVisible();
});

it('without the list there is no report, and it can be made again', async () => {
  world.faults.add({ name: 'refused', operation: 'listMeetings' });
  await makeReport();
  await expect.element(page.getByText(t('report:failed'))).toBeVisible();
  await expect.element(page.getByRole('table')).not.toBeInTheDocument();
  world.faults.clear();
  await userEvent.click(page.getByRole('button', { name: /try again/i }));
  await expect.element(row(/Hall.*2.*2/)).toBeVisible();
});

const sizeOfChart = () => document.querySelector('figure svg')?.getAttribute('viewBox');

it('on paper the chart is as on a wide screen, however narrow the screen is', async () => {
  await onTelephone();
  await makeReport();
  await expect.element(row(/Hall/)).toBeVisible();
  expect(sizeOfChart()).toMatch(/^0 0 336 /);
  dispatchEvent(new Event('beforeprint'));
  await expect.poll(sizeOfChart).toMatch(/^0 0 640 /);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(sizeOfChart).toMatch(/^0 0 336 /);
});
