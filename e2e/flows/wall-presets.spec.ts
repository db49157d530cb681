import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import type { App } from '../kit/app.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import {
  type PresetMeeting,
  layOutWall,
  openPresets,
  Presets,
  presetWithUnknowns,
  putPreset,
} from '../kit/pages/presets.ts';
import { PeopleForm } from '../kit/pages/people.ts';
import { TemplateEditorForm } from '../kit/pages/template-editor.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';
import { answered } from '../unknown-fields.ts';

test.describe('a new booking', { tag: STAGED }, () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn('desk', paths.book);
    const form = new BookingForm(page);
    await form.fillIn('With walls');
    await form.addPerson('ann@example.com');
  });

  test('stages walls, keeps them through a reload, tells them at the end and hands them over', async ({
    page,
    world,
  }) => {
    const form = new BookingForm(page);
    const presets = new Presets(page);
    await form.goTo('TV walls');
    await presets.startNew('wall');
    await presets.name.fill('Stage');
    await layOutWall(page);
    await page.reload();
    await expect(presets.name).toHaveValue('Stage');
    await expect(page.getByRole('option', { name: /^Box hdu1: Speaker/ })).toBeVisible();
    await presets.saved();
    await expect(presets.row('wall', 'Stage')).toContainText('1 wall · 1 box in use');
    const [made] = await world.calls('createMeetingTvWallPreset');
    expect(made?.params).toMatchObject({
      name: 'Stage',
      tvwalls: [{ mode: 1, show_mt_name: 1, members: [{ hdu_id: '1_1', member_type: 2 }] }],
    });

    await expect(form.section('TV walls')).toHaveAccessibleDescription('Stage');
    await form.book();
    await page.getByRole('link', { name: 'Open meeting' }).click();
    await expect(presets.row('wall', 'Stage')).toContainText('1 box in use');
  });

  test('names somebody who is removed but still on its walls, and takes them off there', async ({
    page,
    world,
  }) => {
    const form = new BookingForm(page);
    await form.addPerson('bob@example.com');
    const presets = new Presets(page);
    await form.goTo('TV walls');
    await presets.startNew('wall');
    await presets.name.fill('Stage');
    await layOutWall(page);
    await page.getByRole('button', { name: /^Auto-fill/ }).click();
    await presets.saved();
    const [made] = await world.calls('createMeetingTvWallPreset');
    expect(JSON.stringify(made?.params)).toContain('ann@example.com');
    await expect(page.getByRole('region', { name: /^Check of picture/ })).not.toContainText('ann@');

    await form.goTo('People');
    const people = new PeopleForm(page);
    await people.person('ann@example.com').click();
    await people.bar.getByRole('button', { name: 'Remove' }).click();
    await form.closePeople();
    const left = page.getByRole('alert').filter({ hasText: 'without being a member' });
    await expect(left).toContainText(/ann@example\.com TV walls “Stage”: Wall 1, box/);
    await expect(page.getByRole('region', { name: /^Check of picture/ })).toContainText(
      'Not in the meeting; the box stays empty: ann@example.com',
    );
    await left.getByRole('button', { name: 'Remove 1 person everywhere' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove ann@example.com from presets' });
    await expect(dialog.getByRole('listitem')).toHaveText('TV walls “Stage”');
    await dialog.getByRole('button', { name: 'Save 1 preset' }).click();
    await expect(dialog).toContainText('1 of 1 done');
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(left).toBeHidden();
    const [changed] = await world.calls('updateMeetingTvWallPreset');
    expect(changed?.params).toMatchObject({ name: 'Stage' });
    expect(JSON.stringify(changed?.params)).not.toContain('ann@example.com');
    expect(JSON.stringify(changed?.params)).toContain('bob@example.com');
    await form.book();
  });

  test('is booked though no style can be read', async ({ page, world }) => {
    const form = new BookingForm(page);
    const presets = new Presets(page);
    await world.fault('http-500@listTvWallStyles,http-500@getTvWallStyle');
    await form.goTo('TV walls');
    await presets.startNew('wall');
    const told = page.getByRole('alert').filter({ hasText: 'Couldn’t load the TV-wall styles' });
    await expect(told).toBeVisible();
    await presets.name.fill('Later');
    await presets.saved();
    await expect(form.section('TV walls')).toHaveAccessibleDescription('Later');
    await form.book();
  });

  test('that is discarded deletes the walls it staged', async ({ page, world }) => {
    const form = new BookingForm(page);
    await form.goTo('TV walls');
    await new Presets(page).create('wall', 'Not needed');
    await form.isKept();
    await page.getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('button', { name: 'Leave and discard draft' }).click();
    await expect(page.getByText('1 draft preset deleted')).toBeVisible();
    expect(await world.calls('deleteMeetingTvWallPreset')).toHaveLength(1);
  });
});

test(
  'walls of a template come along to a meeting that is booked from it',
  { tag: STAGED },
  async ({ app, page, world }) => {
    await app.startSession('desk');
    const form = new TemplateEditorForm(page);
    const template = await form.openNamed(app, 'Customer Call');
    await form.goTo('TV walls');
    const presets = new Presets(page);
    await presets.startNew('wall');
    await presets.name.fill('Of the template');
    await layOutWall(page);
    await presets.saved();
    await expect(presets.row('wall', 'Of the template')).toContainText('1 box in use');
    await page.goto(paths.bookFrom(template));
    const booking = new BookingForm(page);
    await booking.send().click();
    await booking.numberOfResult();
    await expect
      .poll(async () =>
        (await world.calls('createMeetingTvWallPreset')).map(({ params }) => params),
      )
      .toMatchObject([{ name: 'Of the template', tvwalls: [{ members: [{ member_type: 2 }] }] }]);
  },
);

test('somebody on the walls is found and replaced everywhere in one step', async ({
  app,
  page,
  world,
  answers,
}) => {
  const { presets, meeting } = await openPresets(app);
  const made = answered(answers, presetWithUnknowns('wall', meeting));
  await putPreset(world, meeting, 'wall', made);
  await page.reload();
  await presets.open('wall', 'From elsewhere');
  const editor = page.getByRole('dialog', { name: /^TV-wall preset/ });
  await expect(editor).toContainText('no longer has this TV-wall style');
  await editor.getByRole('button', { name: 'Where people are used' }).click();
  await editor.getByRole('option', { name: /^Ann/ }).first().click();
  const uses = editor.getByRole('list', { name: 'Places of Ann' });
  await expect(uses).toHaveText(/Wall 1, box 7_1.*Wall 1, box 7_2, part 3/);
  const other = editor.getByRole('searchbox', { name: /Replace with/ });
  await other.fill('1077');
  await other.press('Enter');
  await editor.getByRole('button', { name: 'Replace in this preset with 1077' }).click();
  await presets.saved();
  const [call] = await world.calls('updateMeetingTvWallPreset');
  const account = { account: '1077', account_type: 5 };
  const replaced = {
    x_later: { deep: [1, null] },
    tvwalls: [
      {
        x_glow: 2,
        members: [
          { ...account, hdu_id: '7_1', mt_chn_idx: 1 },
          { hdu_id: '7_2', spilt: [{ ...account, sub_chn_index: 2 }] },
        ],
      },
    ],
  };
  expect(call?.params).toMatchObject(answered(answers, replaced));
});

const styleList = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });

async function officeWall(app: App): Promise<string> {
  const { data } = styleList.parse(await app.ask('/api/v1/mc/tvwall_styles?count=0'));
  const style = data.find(({ name }) => name === 'Control Room 6x4');
  if (!style) throw new Error('no such style');
  return style.id;
}

test('one wall preset goes to several meetings, each with its result', async ({
  app,
  page,
  world,
  answers,
}) => {
  const { presets, meetings } = await openPresets(app);
  const [own, second, third] = meetings;
  if (!own || !second || !third) throw new Error('too few meetings');
  const style_id = await officeWall(app);
  const stageOf = ({ number: conf_e164 }: PresetMeeting) => {
    const person = { account: '1001', account_type: 5, name: 'Ann', conf_e164 };
    const members = [
      { ...person, hdu_id: '1_1', member_type: 1, mt_chn_idx: 1, x_box: 'odd' },
      { ...person, hdu_id: '1_2', member_type: 9, spilt: [{ ...person, sub_chn_index: 2 }] },
    ];
    const tvwalls = [{ style_id, mode: 1, show_mt_name: 1, x_glow: 2, members }];
    return answered(answers, { name: 'Stage', tvwalls });
  };
  await putPreset(world, own, 'wall', stageOf(own));
  await putPreset(world, third, 'wall', { ...stageOf(third), tvwalls: [] });
  await page.reload();
  await presets.press('wall', 'Stage', 'Push to others');
  for (const { number } of [second, third]) {
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill(number);
    await page.getByRole('list', { name: 'Targets' }).getByRole('checkbox').first().check();
  }
  await page.getByRole('button', { name: 'Review changes' }).click();
  await expect(page.getByText('Walls: 0 → 1')).toBeVisible();
  // who is not in a target is named before anything is sent
  for (const { number } of [second, third]) {
    await expect(
      page.getByRole('dialog').getByRole('listitem').filter({ hasText: number }).first(),
    ).toContainText('1 person is not a member there: Ann');
  }
  await world.fault('refused@updateMeetingTvWallPreset*1');
  await page.getByRole('button', { name: 'Push to 2 targets' }).click();
  await page.getByRole('button', { name: /^Retry/ }).click();
  await expect(page.getByText('2 of 2 done')).toBeVisible();
  const [pushed] = (await world.calls('createMeetingTvWallPreset')).slice(-1);
  expect(pushed?.params).toMatchObject(
    answered(answers, {
      tvwalls: [{ x_glow: 2, members: [{ conf_e164: second.number, x_box: 'odd' }, {}] }],
    }),
  );
});

test('a style that changed since: what maps stays, what moved house is carried over', async ({
  app,
  page,
  world,
  answers,
}) => {
  const { presets, meeting } = await openPresets(app);
  const style = await officeWall(app);
  const person = { account: '1001', account_type: 5, name: 'Ann', conf_e164: meeting.number };
  await putPreset(world, meeting, 'wall', {
    name: 'Of last week',
    tvwalls: [
      {
        style_id: style,
        mode: 1,
        show_mt_name: 1,
        members: [
          { ...person, hdu_id: 'old_1', member_type: 1, x_box: 'odd' },
          { ...person, hdu_id: '1_2', member_type: 3 },
          { ...person, hdu_id: 'elsewhere', member_type: 2 },
        ],
      },
    ],
  });
  // at that time the first box had another channel
  const box = { box_x: 0, box_y: 0, box_width: 150, box_height: 126, parent_box_width: 900 };
  const details = [{ ...box, hdu_id: 'old_1', hdu_alias: 'old' }];
  await page.evaluate(
    (kept) => localStorage.setItem('console.wall-styles:admin', kept),
    JSON.stringify([[style, { details }]]),
  );
  await page.reload();
  await presets.open('wall', 'Of last week');
  const editor = page.getByRole('dialog');
  await expect(editor).toContainText('old → hdu1');
  await expect(editor.getByRole('option', { name: /^Box hdu2: Chair/ })).toBeVisible();
  await expect(editor.getByRole('region', { name: /^2 items/ })).toBeVisible();
  await editor.getByRole('button', { name: 'Move contents to the new channels' }).click();
  await expect(editor.getByRole('option', { name: /^Box hdu1: Ann/ })).toBeVisible();
  await expect(editor.getByRole('region', { name: /^1 item/ })).toContainText('Speaker');
  await presets.saved();
  const [call] = await world.calls('updateMeetingTvWallPreset');
  expect(call?.params).toMatchObject({
    tvwalls: [
      {
        members: expect.arrayContaining([
          expect.objectContaining(
            answered(answers, { hdu_id: '1_1', account: '1001', x_box: 'odd' }),
          ),
          expect.objectContaining({ hdu_id: '1_2', member_type: 3 }),
          expect.objectContaining({ hdu_id: 'elsewhere', member_type: 2 }),
        ]),
      },
    ],
  });
});
