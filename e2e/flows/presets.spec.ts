import { paths } from '#app/lib/paths.ts';
import { BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { PeopleForm } from '../kit/pages/people.ts';
import {
  families,
  openPresets,
  PRESET,
  type PresetMeeting,
  Presets,
  presetWithUnknowns,
  putPreset,
  ROOM,
} from '../kit/pages/presets.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';
import { answered } from '../unknown-fields.ts';

/** What somebody else changes of a preset. */
const CHANGED = {
  vmp: { voice_hint: 0 },
  mix: { mode: 1 },
  poll: { keep_time: 45 },
  wall: { tvwalls: [] },
} as const;

for (const family of families) {
  test.describe(`${family} presets of a meeting`, () => {
    test('are made, renamed, copied, opened and deleted', async ({ app, world }) => {
      const { presets } = await openPresets(app);
      await expect(presets.list(family)).toContainText('No presets yet');
      await presets.create(family, 'First');
      await presets.press(family, 'First', 'Rename');
      await presets.call('Renamed');
      await expect(presets.row(family, 'Renamed')).toBeVisible();
      await presets.press(family, 'Renamed', 'Duplicate');
      await presets.call('Copy');
      await expect(presets.rows(family)).toHaveCount(2);
      await presets.press(family, 'Renamed', 'Delete');
      await expect(presets.dialog).toContainText('can’t be restored');
      await presets.dialog.getByRole('button', { name: 'Delete preset' }).click();
      await expect(presets.rows(family)).toHaveCount(1);
      await expect(presets.row(family, 'Copy')).toBeVisible();
      const of = `Meeting${PRESET[family]}`;
      for (const [operation, times] of [
        [`create${of}`, 2],
        [`update${of}`, 1],
        [`delete${of}`, 1],
      ] as const) {
        const calls = await world.calls(operation);
        expect(calls.map(({ outcome }) => outcome)).toEqual(Array(times).fill('ok'));
      }
    });

    test('that nobody touches go back as they were read; somebody else’s change meanwhile is not written over unseen', async ({
      app,
      page,
      world,
      answers,
    }) => {
      let made = '';
      const presetOf = (owner: PresetMeeting) =>
        answered(answers, presetWithUnknowns(family, owner));
      const { presets, meeting } = await openPresets(app, async (first) => {
        made = await putPreset(world, first, family, presetOf(first));
      });
      const read = presetOf(meeting);
      const address = `/api/v1/mc/meetings/${meeting.id}/${ROOM[family]}/${made}`;
      const before = await app.ask(address);
      await presets.open(family, 'From elsewhere');
      await presets.saved();
      const [call] = await world.calls(`updateMeeting${PRESET[family]}`);
      expect({ success: 1, ...call?.params }).toEqual(before);
      expect(await app.ask(address)).toEqual(before);

      await presets.open(family, 'From elsewhere');
      await presets.name.fill('Mine');
      await app.tell(address, { ...read, name: 'Theirs' });
      await presets.save.click();
      const asked = page.getByRole('region', {
        name: 'Someone changed this preset while you were editing',
      });
      await expect(asked).toContainText('Name: Mine');
      await expect(asked).toContainText('Name: Theirs');
      await asked.getByRole('button', { name: 'Use theirs' }).click();
      await expect(presets.name).toHaveValue('Theirs');
      await page.getByRole('button', { name: 'Switch back to yours' }).click();
      await expect(presets.name).toHaveValue('Mine');
      await presets.saved();
      const calls = await world.calls(`updateMeeting${PRESET[family]}`);
      expect(calls.at(-1)?.params).toMatchObject({ ...read, name: 'Mine' });
    });

    test('are renamed with somebody else’s change in view, which stays', async ({
      app,
      world,
      answers,
    }) => {
      let made = '';
      const presetOf = (owner: PresetMeeting) =>
        answered(answers, presetWithUnknowns(family, owner));
      const { presets, meeting } = await openPresets(app, async (first) => {
        made = await putPreset(world, first, family, presetOf(first));
      });
      const address = `/api/v1/mc/meetings/${meeting.id}/${ROOM[family]}/${made}`;
      const change = answered(answers, { name: 'Theirs', x_later: 2, ...CHANGED[family] });
      const theirs = { ...presetOf(meeting), ...change };
      await presets.press(family, 'From elsewhere', 'Rename');
      await presets.name.fill('Mine');
      await app.tell(address, theirs);
      const save = presets.dialog.getByRole('button', { name: 'Save', exact: true });
      await save.click();
      await expect(presets.alert).toContainText('It is now named “Theirs”');
      expect(await world.calls(`updateMeeting${PRESET[family]}`)).toHaveLength(1);
      await save.click();
      await expect(presets.row(family, 'Mine')).toBeVisible();
      expect(await app.ask(address)).toMatchObject({ ...theirs, name: 'Mine' });
    });
  });
}

test('a name that is taken, too long or missing is told at the field', async ({ app }) => {
  const { presets } = await openPresets(app);
  await presets.create('poll', 'Taken');
  await presets.startNew('poll');
  await presets.save.click();
  await expect(presets.alert).toContainText('Enter a preset name');
  await expect(presets.name).toBeFocused();
  await presets.name.fill('Taken');
  await expect(presets.alert).toContainText('already exists');
  await presets.name.fill('会'.repeat(22));
  await expect(presets.alert).toContainText('66 of 64 bytes');
  await presets.name.fill('会'.repeat(21));
  await presets.saved();
  await expect(presets.rows('poll')).toHaveCount(2);
});

test('unsaved changes of a preset outlast a reload and closing by mistake', async ({
  app,
  page,
}) => {
  const { presets } = await openPresets(app);
  await presets.create('mix', 'Kept');
  await presets.open('mix', 'Kept');
  await presets.name.fill('Half done');
  await page.reload();
  await expect(presets.name).toHaveValue('Half done');
  await expect(page.getByText('Unsaved changes restored')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Close and keep changes' }).click();
  await expect(presets.row('mix', 'Kept')).toContainText('unsaved changes');
  await presets.row('mix', 'Kept').getByRole('button', { name: 'Open preset' }).click();
  await expect(presets.name).toHaveValue('Half done');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Close and discard changes' }).click();
  await expect(presets.row('mix', 'Kept')).not.toContainText('unsaved changes');
});

test.describe('a new booking', { tag: STAGED }, () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn('desk', paths.book);
    const form = new BookingForm(page);
    await form.fillIn('With presets');
    await form.addPerson('ann@example.com');
    await form.goTo('Picture and sound');
  });

  test('stages presets, keeps them through a reload, and hands them over', async ({
    page,
    world,
  }) => {
    const form = new BookingForm(page);
    const presets = new Presets(page);
    await page.getByRole('button', { name: 'Set up picture' }).click();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('tab', { name: 'Presets' }).click();
    await page.getByRole('button', { name: 'Save current as preset: picture' }).click();
    const staging = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().includes('/prevmps'),
    );
    await presets.call('Panel');
    const key = /meetings\/([0-9a-f]{32})\/prevmps/.exec((await staging).url())?.[1];
    expect(key).toBeDefined();
    await presets.create('poll', 'Everybody in turn');
    await page.reload();
    await expect(presets.row('vmp', 'Panel')).toBeVisible();
    await expect(presets.row('poll', 'Everybody in turn')).toBeVisible();
    await form.book();

    const [booked] = await world.calls('bookMeeting');
    expect(booked?.params).toMatchObject({ meeting_key: key, vmp: { mode: 2 } });
    await page.getByRole('link', { name: 'Open meeting' }).click();
    await expect(presets.row('vmp', 'Panel')).toBeVisible();
    await expect(presets.row('poll', 'Everybody in turn')).toBeVisible();
  });

  test('sends the same key again after a refusal', async ({ page, world }) => {
    const form = new BookingForm(page);
    await page.getByRole('tab', { name: 'Presets' }).click();
    await new Presets(page).create('mix', 'Loud ones');
    await world.fault('refused@bookMeeting*1');
    await form.send().click();
    await expect(form.alert).toContainText('Couldn’t book the meeting');
    await page.getByRole('button', { name: 'Try again' }).click();
    await form.numberOfResult();
    const keys = (await world.calls('bookMeeting')).map(({ params }) => params['meeting_key']);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    await page.getByRole('link', { name: 'Open meeting' }).click();
    await expect(new Presets(page).row('mix', 'Loud ones')).toBeVisible();
  });

  test('that is discarded deletes what it staged, and says so', async ({ page, world }) => {
    const form = new BookingForm(page);
    await page.getByRole('tab', { name: 'Presets' }).click();
    await new Presets(page).create('poll', 'Not needed');
    await form.isKept();
    await page.getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('button', { name: 'Leave and discard draft' }).click();
    await expect(page.getByText('1 draft preset deleted')).toBeVisible();
    expect(await world.calls('deleteMeetingPollPreset')).toHaveLength(1);
  });

  test('applies a preset as one step that is taken back', async ({ page }) => {
    const presets = new Presets(page);
    await page.getByRole('tab', { name: 'Presets' }).click();
    await presets.create('mix', 'Loud ones');
    await presets.press('mix', 'Loud ones', 'Apply');
    await page.getByRole('tab', { name: 'Audio mix' }).click();
    await expect(page.getByRole('button', { name: 'Remove audio mix' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo: Apply preset “Loud ones”' }).click();
    await expect(page.getByText('No audio mix set up')).toBeVisible();
    await page.getByRole('button', { name: 'Redo: Apply preset “Loud ones”' }).click();
    await expect(page.getByRole('button', { name: 'Remove audio mix' })).toBeVisible();
  });
});

test('one preset goes to several meetings; the one that fails is tried again', async ({
  app,
  page,
  world,
  answers,
}) => {
  const { presets, meetings } = await openPresets(app);
  const [own, second, third, fourth] = meetings;
  if (!own || !second || !third || !fourth) throw new Error('too few meetings');
  const roundOf = (owner: PresetMeeting) =>
    answered(answers, presetWithUnknowns('poll', owner, 'Round'));
  await putPreset(world, own, 'poll', roundOf(own));
  await putPreset(world, third, 'poll', { ...roundOf(third), keep_time: 45 });
  await putPreset(world, fourth, 'poll', roundOf(fourth));
  const before = (await world.calls('createMeetingPollPreset')).length;
  await page.reload();
  await presets.press('poll', 'Round', 'Push to others');

  for (const { number } of [second, third, fourth]) {
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill(number);
    await page.getByRole('list', { name: 'Targets' }).getByRole('checkbox').first().check();
  }
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Review changes' }).click();
  const rows = page.getByRole('dialog').getByRole('listitem');
  await expect(rows.filter({ hasText: second.number })).toContainText('Adds this preset');
  await expect(rows.filter({ hasText: third.number }).first()).toContainText(
    'Interval: 45 s → 20 s',
  );
  await expect(rows.filter({ hasText: fourth.number })).toContainText('no changes');

  await world.fault('refused@createMeetingPollPreset*1');
  await page.getByRole('button', { name: 'Push to 2 targets' }).click();
  await expect(page.getByText('1 of 2 done')).toBeVisible();
  await page.getByRole('button', { name: 'Retry failed (1)' }).click();
  await expect(page.getByText('2 of 2 done')).toBeVisible();
  const created = (await world.calls('createMeetingPollPreset')).slice(before);
  expect(created.map(({ outcome }) => outcome.split(':')[0])).toEqual(['fault', 'ok']);
  expect(created[1]?.params).toEqual(roundOf(second));
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(presets.row('poll', 'Round')).toBeVisible();
});

test('who leaves the meeting is offered to be taken out of its picture', async ({ app, page }) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('Leaving');
  await form.addPerson('ann@example.com');
  await form.addPerson('bob@example.com');
  await form.goTo('Picture and sound');
  await page.getByRole('button', { name: 'Set up picture' }).click();
  await page.getByRole('button', { name: /^Auto-fill/ }).click();
  await page.goBack();
  await form.goTo('People');
  const people = new PeopleForm(page);
  await people.person('ann@example.com').click();
  await people.list.press('Delete');
  await form.closePeople();
  const notice = page.getByRole('alert').filter({ hasText: 'ann@example.com' });
  await notice.getByRole('button', { name: /^Remove/ }).click();
  await expect(notice).toBeHidden();
  await form.goTo('Picture and sound');
  await expect(page.getByRole('button', { name: /^Undo: Remove ann@example.com/ })).toBeVisible();
});

test('a meeting’s own picture is drawn, edited, and sent back', async ({ app, page, world }) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('Edited later');
  const number = await form.book();
  await form.open(paths.editMeeting(number));
  await form.goTo('Picture and sound');
  await page.getByRole('tab', { name: 'Audio mix' }).click();
  await page.getByRole('button', { name: 'Set up audio mix' }).click();
  await expect(form.changes).toContainText('Start audio mix with the meeting');
  await form.save();
  await form.numberOfResult();
  const [call] = await world.calls('updateBookedMeeting');
  expect(call?.params).toMatchObject({ mix_enable: 1, mix: { mode: 1 }, vmp_enable: 0 });
  expect(call?.params['start_time']).toBe(`${tomorrow()}T10:00:00+08:00`);
});
