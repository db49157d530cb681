import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { dayName, RepeatsForm } from '../kit/pages/series.ts';
import { Timeline } from '../kit/pages/timeline.ts';
import { expect, test } from '../test.ts';

const made = z.object({ meeting_id: z.string() });

const hall = { id: 31, name: 'Hall', region_name: 'HQ' };
const list = [
  { id: 31, name: 'Hall', place: 'HQ', seats: 12, equipment: 'Camera' },
  { id: 32, name: 'Attic', place: 'HQ', seats: 40, equipment: '' },
];

/** A meeting of an hour in the hall, in so many days. */
const inHall = (name: string, days: number, clock: string) => ({
  name,
  start_time: `${tomorrow(days)}T${clock}:00+08:00`,
  duration: 60,
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
  rooms: [hall],
});

test('a duplicated meeting is not booked over another one in its room; a free room is one click away', async ({
  app,
  page,
  world,
}) => {
  await app.startSession('admin');
  const address = '/api/v1/mc/booked_confs';
  const { meeting_id: id } = made.parse(await app.tell(address, inHall('Weekly sync', 2, '10:00')));
  await app.tell(address, inHall('Supplier visit', 9, '10:30'));

  await test.step('the list of rooms comes from a file', async () => {
    await app.open(paths.meetingRooms);
    await page.locator('input[type=file]').setInputFiles({
      name: 'rooms.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(list)),
    });
    await expect(page.getByRole('row', { name: /Attic.*40/ })).toBeVisible();
  });

  const form = new BookingForm(page);
  await test.step('the panel and the field name the meeting in the way', async () => {
    await form.open(`${paths.book}?from=${id}`);
    await expect(form.conflicts).toContainText(
      'Meeting room Hall (HQ) is booked for “Supplier visit”',
    );
    await expect(page.getByRole('alert')).toContainText(
      'Meeting room Hall (HQ) is busy 10:30–11:30: “Supplier visit”',
    );
  });

  await test.step('it is not sent so', async () => {
    await form.send().click();
    await expect(page).not.toHaveURL(/result=/);
    expect(await world.calls('bookMeeting')).toHaveLength(2);
  });

  await test.step('another room is', async () => {
    await page.getByRole('button', { name: 'Use Attic instead' }).click();
    await expect(form.conflicts).toContainText('No conflicts found');
    await form.book();
    const sent = (await world.calls('bookMeeting')).at(-1);
    expect(sent?.params['rooms']).toEqual([{ id: 32, name: 'Attic', region_name: 'HQ' }]);
  });

  await test.step('every room has a row, and a row books its room', async () => {
    const timeline = new Timeline(page);
    await timeline.open(`?rows=rooms&date=${tomorrow(2)}`);
    await expect(timeline.row('Hall').getByRole('link', { name: /^Weekly sync/ })).toBeVisible();
    await expect(page.getByText(/^Details loaded for \d+ meetings in view$/)).toBeVisible();
    await timeline.dragOut(timeline.row('Attic'), '14:00', '15:00');
    await page.mouse.up();
    await expect(form.startTime).toHaveValue('14:00');
    await expect(page.getByRole('list', { name: 'Chosen meeting rooms' })).toContainText('Attic');
  });
});

test('a date of a series whose room is taken says by what, and is left out with the others', async ({
  app,
  page,
}) => {
  await app.startSession('admin');
  const address = '/api/v1/mc/booked_confs';
  const { meeting_id: id } = made.parse(await app.tell(address, inHall('Weekly sync', 2, '10:00')));
  await app.tell(address, inHall('Supplier visit', 9, '10:30'));

  const form = new RepeatsForm(page);
  await form.form.open(`${paths.book}?from=${id}`);
  await form.form.chooseDate(tomorrow(9));
  await form.repeats();
  const taken = 'Meeting room Hall (HQ) is booked for “Supplier visit” at ';
  await expect(form.matrix.getByRole('row', { name: dayName(tomorrow(9)) })).toContainText(taken);
  await expect(form.form.conflicts).toContainText('1 date has conflicts');
  await form.matrix.getByRole('button', { name: 'Skip 1 with conflicts' }).click();
  await expect(form.form.conflicts).toContainText('No conflicts found');
});
