import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInSession } from '#app/api/testing/stand-in.ts';
import type { Session } from '#app/api/session.ts';
import { t } from '#app/app/testing/words.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { parseFaults } from '#mocks/faults.ts';
import type { World } from '#mocks/world-state.ts';
import { emptyBooking } from '../booking-values.ts';
import { showBooking } from '../testing/show-booking.tsx';

const HOUR = 3_600_000;
const start = { local: '2026-04-06T09:00', zone: 'Asia/Shanghai' };
const first = Date.parse('2026-04-06T09:00:00+08:00');
const hall = { id: 1, name: 'Hall', region_name: 'HQ' };

let world: World;
let session: Session;

beforeEach(async () => {
  await page.viewport(1440, 1200);
  ({ world, session } = await signedInSession({
    scenario: 'empty',
    now: () => new Date('2026-04-01T09:00:00+08:00'),
  }));
});

/** Books a meeting of an hour in the hall, so many weeks after the first date. */
function book(name: string, weeks: number) {
  const id = `id-of-${name}`;
  world.db.meetings.set(id, {
    id,
    number: `60${world.db.meetings.size + 1000}`,
    creator: 'admin',
    start: first + weeks * 7 * 24 * HOUR,
    minutes: 60,
    status: 'booked',
    series: '',
    room: '',
    modified: 0,
    fields: { name, duration: 60, invite_members: [], rooms: [hall] },
  });
}

/** The form with a weekly series of three dates in the hall. */
const showSeries = () =>
  showBooking(session, {
    ...emptyBooking(start),
    name: 'Weekly',
    kind: 'recurring',
    rooms: [hall],
    repeats: { rule: { ...freshRule(), count: 3 }, skipped: [], reason: '' },
  });

const panel = page.getByRole('region', { name: t('booking:conflicts.title'), exact: true });
const matrix = page.getByRole('region', { name: t('series:matrix.title') });
const notice = t('series:matrix.roomsUnread', { count: 1 });

describe('the rooms of meetings at the time of a date', () => {
  it('that could not be read are counted in panel and table, no date is called free, and asking again finds them', async () => {
    book('Review', 1);
    for (const fault of parseFaults('refused@getMeeting*1')) world.faults.add(fault);
    await showSeries();
    await expect.element(panel.getByText(notice)).toBeVisible();
    await expect.element(matrix.getByText(notice)).toBeVisible();
    await expect.element(panel.getByText(t('booking:conflicts.none'))).not.toBeInTheDocument();
    await expect
      .element(matrix.getByText(t('series:matrix.allFree', { count: 3 })))
      .not.toBeInTheDocument();
    await userEvent.click(matrix.getByRole('button', { name: t('series:matrix.retry') }));
    await expect.element(matrix.getByText(notice)).not.toBeInTheDocument();
    await expect.element(panel.getByText(t('series:matrix.panel', { count: 1 }))).toBeVisible();
    await expect.element(matrix.getByRole('row', { name: /Review/ })).toBeVisible();
  });

  it('where all are read, nothing is said of them, and free dates are called free', async () => {
    book('Elsewhen', 9);
    await showSeries();
    await expect.element(panel.getByText(t('booking:conflicts.none'))).toBeVisible();
    await expect.element(matrix.getByText(notice)).not.toBeInTheDocument();
  });
});
