import { paths } from '#app/lib/paths.ts';
import { asTyped, BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';

test('a meeting is booked for the day, time and duration that were typed in words', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('In words');
  await form.startDate.fill('明天下午2点');
  await expect(form.startTime).toHaveValue('14:00');
  await page.keyboard.press('Tab');
  await expect(form.startDate).toHaveValue(asTyped(tomorrow()));
  await expect(page.getByText(/^Read as .* 14:00$/)).toBeVisible();
  await form.chooseDuration('Other');
  const duration = page.getByRole('textbox', { name: 'Duration (minutes)' });
  await duration.fill('1:15');
  await expect(page.getByText('Read as 1 h 15 min')).toBeVisible();
  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    start_time: `${tomorrow()}T14:00:00+08:00`,
    duration: 75,
  });
});

test('what cannot be read stays in the form and in its draft, and is not sent', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('Half read');
  await form.startTime.fill('9:75');
  await form.chooseDuration('Other');
  const duration = page.getByRole('textbox', { name: 'Duration (minutes)' });
  await duration.fill('200000000000');
  await page.keyboard.press('Tab');
  await expect(duration).toHaveAttribute('aria-invalid', 'true');
  await form.isKept();
  await page.reload();
  await expect(form.startTime).toHaveValue('9:75');
  await expect(form.startTime).toHaveAttribute('aria-invalid', 'true');
  await expect(duration).toHaveValue('200000000000');
  await form.send().click();
  expect(await world.calls('bookMeeting')).toEqual([]);
  await form.chooseTime('10:00');
  await duration.fill('２小时');
  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    start_time: `${tomorrow()}T10:00:00+08:00`,
    duration: 120,
  });
});
