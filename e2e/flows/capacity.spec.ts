import type { App } from '../kit/app.ts';
import { BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { dayFromToday } from '../kit/pages/timeline.ts';
import { expect, test } from '../test.ts';

/** The stand-in's places for meetings of the usual size. */
const PLACES = 12;

/** Meetings of other users of the usual size, tomorrow at nine. */
async function others(app: App, count: number, room = 192): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a user books them one after another
    await app.tell('/api/v1/mc/booked_confs', {
      name: `Beside ${room} ${index}`,
      start_time: `${dayFromToday(1)}T06:00:00+08:00`,
      duration: 60,
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: room,
    });
  }
}

test('what is booked at that time is told under the date; more is a warning, not a block', async ({
  app,
  page,
}) => {
  await app.signIn('admin', '/book');
  const form = new BookingForm(page);
  await others(app, PLACES);
  await others(app, 3, 64); // another size has its own places
  const forecast = page.getByRole('region', { name: 'Capacity forecast' });

  await form.name.fill('One too many');
  await form.chooseDate(tomorrow());
  await form.chooseTime('05:30');
  await expect(forecast).toContainText(/Full from .* of 12 meetings of up to 192/);
  await expect(forecast).toContainText('06:00');
  await expect(forecast).toContainText('visible to you');
  const strip = forecast.getByRole('img');
  await expect(strip).toHaveAccessibleName(/from 05:30: 1 of 12, from 06:00: 13 of 12/);
  await expect(form.conflicts).toContainText(/12 of 12 meetings/);

  await form.chooseTime('05:00');
  await expect(forecast).toContainText(/Peak use: 1 of 12/);
  await form.chooseTime('05:30');
  await expect(forecast).toContainText(/Full from/);
  expect(await form.book()).not.toBe('');
});

test('another size has places of its own', async ({ app, page }) => {
  await app.signIn('admin', '/book');
  const form = new BookingForm(page);
  await others(app, 7, 64);
  const forecast = page.getByRole('region', { name: 'Capacity forecast' });
  await form.chooseDate(tomorrow());
  await form.chooseTime('06:00');
  await expect(forecast).toContainText(/of 12 meetings of up to 192/);
});

test('what cannot be counted is told, and counted when asked again', async ({
  app,
  page,
  world,
}) => {
  await world.fault('refused@listBookedMeetings');
  await app.signIn('admin', '/book');
  const forecast = page.getByRole('region', { name: 'Capacity forecast' });
  await expect(forecast).toContainText('Couldn’t load the capacity forecast');
  await world.clearFaults();
  await forecast.getByRole('button', { name: 'Try again' }).click();
  await expect(forecast).toContainText(/of 12 meetings/);
});
