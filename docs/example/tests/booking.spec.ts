import { BookingForm, MeetingsList, paths } from 'meeting-console-kit';
import { expect, test } from './console.ts';

test('the receptionist books a meeting, and the list has it', async ({ app, page, world }) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('Supplier review');
  await form.chooseDate('2026-04-01');
  await form.chooseTime('14:00');
  await form.chooseDuration('1.5 h');
  const number = await form.book();

  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    name: 'Supplier review',
    start_time: '2026-04-01T14:00:00+08:00',
    duration: 90,
  });
  await app.open(paths.meetings);
  const list = new MeetingsList(page);
  await list.search.fill(number);
  await expect(list.row('Supplier review')).toBeVisible();
});
