import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';

/** Fields that only the document's answers print: given, summarized, sent, and shown again. */
test('agenda, rooms and notices are given, summarized, sent and shown', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('With agenda');
  await form.goTo('Agenda and more');
  await page.getByRole('textbox', { name: 'Agenda' }).fill('First point\nSecond point');
  await page.getByRole('combobox', { name: 'Meeting rooms' }).fill('12 Big hall');
  await page.keyboard.press('Enter');
  const rooms = page.getByRole('list', { name: 'Chosen meeting rooms' });
  await expect(rooms).toContainText('Big hall');
  await form.goTo('Media and security');
  await page.getByRole('switch', { name: 'Email notice' }).click();
  await expect(form.section('Agenda and more')).toHaveAccessibleDescription('First point');
  await expect(form.section('Media and security')).toHaveAccessibleDescription('Email notice');
  await form.send().click();
  await form.numberOfResult();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    brief: 'First point\nSecond point',
    rooms: [{ id: 12, name: 'Big hall' }],
    email: 1,
    sms: 0,
  });
  await page.getByRole('link', { name: 'Open meeting' }).click();
  const overview = page.getByRole('region', { name: 'Overview' });
  await expect(overview).toContainText('Big hall');
  await expect(overview).toContainText('Second point');
});
