import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { USUAL } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

test('what is chosen is sent in the contract’s words, and named in the line of the section', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('With settings');
  await form.goTo('Media and security');

  await page.getByRole('radio', { name: 'Automatic', exact: true }).first().check();
  await page.getByText('How the automatic type is chosen').click();
  await expect(page.getByRole('cell', { name: 'Refused by the platform' })).toBeVisible();

  const key = page.getByRole('textbox', { name: 'Encryption key', exact: true });
  await expect(key).toBeDisabled();
  await page.getByRole('radio', { name: 'SM4' }).check();
  await key.fill('key_1');
  await page.getByRole('button', { name: 'Generate Meeting password' }).first().click();
  await page.getByRole('radio', { name: 'Record and live' }).check();
  await page.getByRole('switch', { name: 'Voice activation' }).click();
  await page.getByRole('radio', { name: '15 s' }).check();
  await page.getByRole('button', { name: 'Add a format' }).click();
  await page.getByRole('spinbutton', { name: 'Format 1: Bit rate (kbit/s)' }).fill('1024');

  await expect(form.section('Media and security')).toHaveAccessibleDescription(/Encryption: SM4/);
  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    conf_type: 4,
    encrypted_type: 3,
    encrypted_key: 'key_1',
    password: expect.stringMatching(/^\d{8}$/),
    recorder: { recorder_mode: 3 },
    voice_activity_detection: 1,
    vacinterval: 15,
    video_formats: [{ format: 4, resolution: 12, frame: 30, bitrate: 1024 }],
  });
});

test(
  'characters that the platform may refuse in a key are pointed out, and sent',
  { tag: USUAL },
  async ({ app, page, world }) => {
    await app.signIn('desk', paths.book);
    const form = new BookingForm(page);
    await form.fillIn('With a key');
    await form.goTo('Media and security');
    await page.getByRole('radio', { name: 'SM4' }).check();
    await page.getByRole('textbox', { name: 'Encryption key', exact: true }).fill('key#1');
    await expect(page.getByText('Contains #.')).toBeVisible();
    await form.book();
    const [call] = await world.calls('bookMeeting');
    expect(call?.params).toMatchObject({ encrypted_key: 'key#1' });
  },
);

test('a setting is found by its meaning, and one that is wrong says so at its place', async ({
  app,
  page,
}) => {
  await app.signIn('desk', `${paths.book}?section=settings`);
  const search = page.getByRole('searchbox', { name: 'Find a setting' });
  await search.fill('recorder_mode');
  await expect(page.getByRole('radiogroup', { name: 'Recording and live' })).toBeVisible();
  await page.getByRole('radio', { name: 'Live', exact: true }).check();
  await search.fill('live password');
  const password = page.getByRole('textbox', { name: 'Live password', exact: true });
  await password.fill('abc');
  await search.focus();
  await expect(page.getByRole('alert')).toHaveText('Enter 6 letters or digits, or leave it empty.');
  await expect(password).toHaveAttribute('aria-invalid', 'true');
  await search.fill('no such setting');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(page.getByRole('navigation', { name: 'Setting groups' })).toContainText('1 problem');
});

/** Settings that the platform refuses: one visible, one in a collapsed section, and one of several controls. */
const refusedSettings = [
  { word: 'mute', role: 'switch', label: 'Join with microphone off' },
  { word: 'auto_end', role: 'switch', label: 'End when empty' },
  { word: 'safe_conf', role: 'radio', label: 'Public' },
] as const;

for (const { operation, button } of [
  { operation: 'bookMeeting', button: 'Book' },
  { operation: 'updateBookedMeeting', button: 'Save changes' },
] as const) {
  test(`${operation}: a setting that is refused is gone to, and says so`, async ({
    app,
    page,
    world,
  }) => {
    await app.signIn('desk', paths.book);
    const form = new BookingForm(page);
    await form.fillIn('Refused settings');
    if (operation === 'updateBookedMeeting') {
      await form.open(paths.editMeeting(await form.book()));
      await form.name.fill('Refused settings, changed');
    }
    for (const { word, role, label } of refusedSettings) {
      await world.fault(`refused:${word}@${operation}*1`);
      await form.send(button).click();
      const control = page.getByRole(role, { name: label, exact: true });
      await expect(control).toBeFocused();
      await expect(form.section('Media and security')).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByRole('alert').filter({ hasText: word })).toHaveCount(2);
    }
    await page.getByRole('radio', { name: 'Hidden', exact: true }).check();
    await expect(page.getByRole('alert').filter({ hasText: 'safe_conf' })).toHaveCount(1);
  });
}
