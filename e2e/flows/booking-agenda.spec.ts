import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../pages/booking.ts';
import { expect, test } from '../test.ts';

/** Fields that only the document's answers print: given, reviewed, sent, and shown again. */
test('agenda, rooms and notices are given, reviewed, sent and shown', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('With agenda');
  await page.getByRole('textbox', { name: 'Agenda' }).fill('First point\nSecond point');
  const rooms = page.getByRole('textbox', { name: 'Meeting rooms' });
  await rooms.fill('12 Big hall\nAttic');
  await page.getByRole('button', { name: 'Add to Meeting rooms' }).click();
  await expect(page.getByRole('list', { name: 'Meeting rooms' })).toContainText('Big hall');
  await expect(rooms).toHaveValue('Attic');
  await expect(page.getByRole('alert')).toHaveText('Each line starts with the room’s numeric ID.');
  await form.goTo('Media and security');
  await page.getByRole('switch', { name: 'Email notice' }).click();
  await form.goTo('Review');
  await expect(page.getByText('Second point')).toBeVisible();
  await expect(page.getByText('Big hall', { exact: true })).toBeVisible();
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
