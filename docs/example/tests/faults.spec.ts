import { BookingForm, paths } from 'meeting-console-kit';
import { expect, test } from './console.ts';

test('a booking that the platform refuses loses nothing and can be sent again', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('Second try');
  await form.chooseDate('2026-04-01');
  await form.chooseTime('14:00');

  await world.fault('refused@bookMeeting*1');
  await form.press('Book');
  await expect(form.alert).toContainText('Couldn’t book the meeting');
  await expect(form.name).toHaveValue('Second try');

  await form.book();
  const outcomes = (await world.calls('bookMeeting')).map((call) => call.outcome);
  expect(outcomes).toEqual(['fault:refused', 'ok']);
});
