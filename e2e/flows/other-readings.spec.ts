import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { MeetingsList } from '../kit/pages/meetings-list.ts';
import { Overview } from '../kit/pages/overview.ts';
import { templatesNamed } from '../kit/pages/template-editor.ts';
import { Timeline } from '../kit/pages/timeline.ts';
import { expect, test } from '../test.ts';

/** A platform that reads the document the other way where it leaves something open. */
test.use({
  worldChoice: { settings: { listsBy: 'start', permanentEnd: 'start', handsOver: false } },
});

const PERMANENT = '华东区应急值守';

test('what runs and what waits is in every list although it began before now', async ({
  app,
  page,
}) => {
  await app.signIn('admin', paths.overview);
  const overview = new Overview(page);
  await expect(overview.lines('Running').filter({ hasText: PERMANENT })).toContainText('Permanent');
  await expect(overview.lines('Awaiting approval').filter({ hasText: '过期未批' })).toBeVisible();

  const list = new MeetingsList(page);
  await app.open(paths.meetings);
  await expect(list.row(PERMANENT)).toContainText('Permanent');
  await expect(list.row('Board Call')).toBeVisible();
  await list.tab('Running').click();
  await expect(list.row(PERMANENT)).toBeVisible();
  await expect(list.row('Board Call')).toHaveCount(0);

  const timeline = new Timeline(page);
  await timeline.open();
  const rest = timeline.row('No virtual room');
  await expect(
    rest.getByRole('link', { name: new RegExp(`^${PERMANENT} Running,.*permanent$`) }),
  ).toBeVisible();
});

test('a meeting started from a template has its presets, and says that its number is another', async ({
  app,
  page,
  world,
}) => {
  await app.startSession('desk');
  const [id = ''] = await templatesNamed(app, '部门周会');
  const form = new BookingForm(page);
  await form.open(`${paths.book}?template=${id}`);
  await form.startsNow();
  await form.name.fill('Started from it');
  await form.send('Start now').click();
  await expect(page.getByRole('heading', { name: 'Meeting started' })).toBeVisible();
  await expect(
    page.getByText(/reserves the number \d+, but this meeting was given \d+/),
  ).toBeVisible();
  await expect(page.getByText(/The meeting lacks/)).toHaveCount(0);

  const meeting = new URL(page.url()).searchParams.get('result') ?? '';
  const rows = z.object({ data: z.array(z.object({ name: z.string() })) });
  const names = [];
  for (const family of ['prevmps', 'premixs', 'prepolls', 'pretvwalls']) {
    // oxlint-disable-next-line no-await-in-loop -- one list after another
    const { data } = rows.parse(await app.ask(`/api/v1/mc/meetings/${meeting}/${family}?count=0`));
    names.push(...data.map(({ name }) => name));
  }
  expect(names).toHaveLength(5);
  expect(await world.calls('startMeeting')).toHaveLength(1);
});

test.describe('where nothing can be kept under a key', () => {
  test.use({ worldChoice: { profile: { stagingKeys: 'issued', bookedPresets: 'key' } } });

  test('a booking lacks the presets of its template, which is said, and none are offered before it starts', async ({
    app,
    page,
  }) => {
    await app.startSession('desk');
    const [id = ''] = await templatesNamed(app, '部门周会');
    const form = new BookingForm(page);
    await form.open(`${paths.book}?template=${id}`);
    await form.fillIn('Booked from it');
    const number = await form.book();
    await expect(page.getByText(/The meeting lacks 5 presets/)).toBeVisible();
    const why = /can’t store presets of a meeting that hasn’t started/;
    await page.getByRole('link', { name: 'Open meeting' }).click();
    const create = page.getByRole('button', { name: 'New preset: picture' });
    await expect(create).toBeDisabled();
    await expect(create).toHaveAttribute('title', why);
    await form.open(paths.editMeeting(number));
    await form.goTo('Picture and sound');
    await page.getByRole('tab', { name: 'Presets' }).click();
    await expect(page.getByText(why)).toBeVisible();
    await expect(create).toHaveCount(0);
  });
});
