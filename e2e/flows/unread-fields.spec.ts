import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { bookBeside, BookingForm } from '../kit/pages/booking.ts';
import { PeopleForm } from '../kit/pages/people.ts';
import { roomNow, RoomForm } from '../kit/pages/rooms.ts';
import { seriesNamed } from '../kit/pages/series.ts';
import { TemplateEditorForm, templateNow } from '../kit/pages/template-editor.ts';
import { plainTemplate } from '../kit/pages/templates.ts';
import { expect, test } from '../test.ts';
import type { WorldChoice } from '../kit/world.ts';

/**
 * An update replaces everything, but no read of the document prints all of it. What is read nowhere is named
 * before it is set, and what this browser sent last is offered.
 */
const printedOnly: WorldChoice = { answers: 'document' };

/** One field of it. */
function fieldOf(unread: Locator, label: string): Locator {
  return unread.getByRole('term').filter({ hasText: label }).locator('..');
}

/** Books a meeting that has what no read prints: AI minutes and a VIP. Returns its number. */
async function bookWithMinutesAndVip(page: Page, name: string): Promise<string> {
  const form = new BookingForm(page);
  await form.open();
  await form.fillIn(name);
  await form.addPerson('ann@example.com');
  await form.goTo('People');
  await new PeopleForm(page).give('ann@example.com', 'VIP');
  await form.goTo('Media and security');
  await page.getByRole('searchbox', { name: 'Find a setting' }).fill('AI minutes');
  await page.getByRole('switch', { name: 'AI minutes' }).click();
  return form.book();
}

const bookedRows = z.object({
  booked_confs: z.array(z.looseObject({ name: z.string(), conf_id: z.string() })),
});

const accounts = z.array(z.object({ account: z.string(), account_type: z.number() }));

test.describe('a meeting edited in its name alone', () => {
  test.use({ worldChoice: printedOnly });

  test('names what saving sets, and sets that', async ({ app, page, world }) => {
    await app.startSession('desk');
    const { booked_confs } = bookedRows.parse(await app.ask('/api/v1/mc/booked_confs?count=0'));
    const number = booked_confs.find(({ name }) => name === '客户来访接待')?.conf_id ?? '';
    const form = new BookingForm(page);
    await form.open(paths.editMeeting(number));
    await form.name.fill('Renamed');
    await form.send('Save changes').click();
    const unread = form.unread;
    await expect(unread.getByRole('term')).toHaveText([
      'AI minutes',
      'AI check-in',
      'AI subtitles',
      'Audio formats',
      'VIPs',
      'Call bit rates: Audience',
    ]);
    await expect(fieldOf(unread, 'AI minutes')).toContainText('Off');
    await expect(fieldOf(unread, 'VIPs')).toContainText('none');
    expect(await world.calls('updateBookedMeeting')).toHaveLength(0);
    await form.saveAnyway();
    await form.numberOfResult();
    const [updated] = await world.calls('updateBookedMeeting');
    expect(updated?.params).toMatchObject({
      name: 'Renamed',
      ai: { record: 0, sign: 0, subtitle: 0 },
      audio_formats: [],
      vips: [],
    });
  });

  test('is offered what this browser sent last, and keeps it', async ({ app, page, world }) => {
    test.slow(); // it is booked first
    await app.startSession('desk');
    const form = new BookingForm(page);
    const number = await bookWithMinutesAndVip(page, 'With minutes');
    const [booked] = await world.calls('bookMeeting');
    await form.open(paths.editMeeting(number));
    await form.name.fill('Renamed');
    await form.send('Save changes').click();
    const unread = form.unread;
    await expect(fieldOf(unread, 'AI minutes')).toContainText('Last saved from this browser: On');
    await expect(fieldOf(unread, 'VIPs')).toContainText('ann@example.com');
    await unread.getByRole('button', { name: 'Use all values saved last (2)' }).click();
    await expect(unread.getByRole('term').filter({ hasText: /AI minutes|VIPs/ })).toHaveCount(0);
    await form.saveAnyway();
    await form.numberOfResult();
    const [updated] = await world.calls('updateBookedMeeting');
    expect(booked?.params).toMatchObject({ ai: { record: 1 } });
    expect(updated?.params).toMatchObject({
      name: 'Renamed',
      ai: { record: 1 },
      vips: booked?.params['vips'],
    });
  });

  test('and whose answer is lost is found', async ({ app, page, world }) => {
    await app.startSession('desk');
    const form = new BookingForm(page);
    await form.open(paths.editMeeting(await bookBeside(app, 'Before')));
    await form.name.fill('After');
    await world.fault('cut-middle@updateBookedMeeting*1!after');
    await form.send('Save changes').click();
    await form.saveAnyway();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes saved');
    expect(await world.calls('updateBookedMeeting')).toHaveLength(1);
  });
});

test.describe('a change that cannot be read back', () => {
  test.use({ worldChoice: printedOnly });

  test('and whose answer is lost is not called unsaved', async ({ app, page, world }) => {
    test.slow(); // it is booked first
    await app.startSession('desk');
    const form = new BookingForm(page);
    const number = await bookWithMinutesAndVip(page, 'Before');
    await form.open(paths.editMeeting(number));
    await form.name.fill('After');
    await form.send('Save changes').click();
    await form.unread.getByRole('button', { name: 'AI minutes: use the value saved last' }).click();
    await world.fault('cut-middle@updateBookedMeeting*1!after');
    await form.saveAnyway();
    await expect(form.alert).toContainText('the changes may have been saved');
    const address = `/api/v1/mc/booked_confs/${number}`;
    expect(await app.read(address)).toMatchObject({ name: 'After', ai: { record: 1 }, vips: [] });
  });
});

test.describe('at API level 3', () => {
  test.use({ worldChoice: { ...printedOnly, settings: { apiLevel: 3 } } });

  test('a meeting can be edited', async ({ app, page, world }) => {
    await app.startSession('desk');
    const form = new BookingForm(page);
    const { booked_confs } = bookedRows.parse(await app.ask('/api/v1/mc/booked_confs?count=0'));
    const number = booked_confs.find(({ name }) => name === '客户来访接待')?.conf_id ?? '';
    await form.open(paths.editMeeting(number));
    await form.name.fill('Renamed');
    await form.send('Save changes').click();
    await form.saveAnyway();
    await form.numberOfResult();
    const [updated] = await world.calls('updateBookedMeeting');
    expect(updated).toMatchObject({ outcome: 'ok', params: { name: 'Renamed' } });
  });
});

for (const answers of ['full', 'document'] as const) {
  test.describe(`where answers are ${answers}`, () => {
    test.use({ worldChoice: { answers } });

    test('a series edited in its name alone keeps its audience', async ({ app, page, world }) => {
      await app.startSession('admin');
      const series = await seriesNamed(app, '月度经营分析会');
      const address = `/api/v1/mc/regular_meeting/${series}`;
      const audience = { account: 'guest@example.com', account_type: 4 };
      await app.tell(address, {
        ...(await app.read(address)),
        enable_audience: 1,
        audiences: [audience],
      });
      const form = new BookingForm(page);
      await form.open(paths.editSeries(series));
      await form.name.fill('Renamed');
      await form.send('Save changes').click();
      await form.saveAnyway();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Series saved');
      const updates = await world.calls('updateSeries');
      expect(updates.at(-1)?.params).toMatchObject({ name: 'Renamed', audiences: [audience] });
    });

    test('a template edited in its name alone keeps its bit rate', async ({ app, page, world }) => {
      await app.startSession('admin');
      const form = new TemplateEditorForm(page);
      const slow = { ...plainTemplate, name: 'Slow', bitrate: 1024, bind_e164: 1 };
      await app.tell('/api/v1/mc/personal_templates', slow);
      const id = await form.openNamed(app, 'Slow');
      const before = await templateNow(app, id);
      await form.name.fill('Slow, renamed');
      await form.save('Save changes').click();
      await form.isSaved();
      const [updated] = await world.calls('updateTemplate');
      expect(updated?.params).toMatchObject({ bitrate: 1024, bind_e164: 1 });
      expect(await templateNow(app, id)).toEqual({ ...before, name: 'Slow, renamed' });
    });

    test('a room edited in its name alone keeps its users', async ({ app, page }) => {
      await app.startSession('admin');
      const form = new RoomForm(page);
      const id = await form.edit(app, '总经理专用会议室');
      const before = await roomNow(app, id);
      await form.name.fill('Renamed');
      await form.save('Save changes').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renamed');
      const { exclusive_users: users } = await roomNow(app, id);
      expect(accounts.parse(users)).toEqual(accounts.parse(before['exclusive_users']));
    });
  });
}

test.describe('where hardly anything is answered', () => {
  test.use({ worldChoice: { answers: 'sparse' } });

  test('saving asks first; Escape leads back to where one was, with all that was typed', async ({
    app,
    page,
    world,
  }) => {
    await app.startSession('admin');
    const form = new RoomForm(page);
    await form.edit(app, 'Hamburg Bridge');
    await form.name.fill('Renamed');
    await page.keyboard.press('Control+s');
    const question = page.getByRole('dialog', { name: /values aren’t returned/u });
    await expect(question).toContainText('Encryption');
    await page.keyboard.press('Escape');
    await expect(form.name).toBeFocused();
    await expect(form.name).toHaveValue('Renamed');
    expect(await world.calls('updateVirtualRoom')).toHaveLength(0);

    await page.keyboard.press('Control+s');
    await question.getByRole('button', { name: 'Save anyway' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Renamed');
    expect(await world.calls('updateVirtualRoom')).toHaveLength(1);
  });
});
