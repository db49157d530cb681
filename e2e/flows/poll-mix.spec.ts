import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { expectNothingSerious } from '../accessibility.ts';
import type { App } from '../app.ts';
import { sidewaysOverflow } from '../overflow.ts';
import { BookingForm } from '../pages/booking.ts';
import { tabTo } from '../pages/gestures.ts';
import { PeopleForm } from '../pages/people.ts';
import { PollMix } from '../pages/poll-mix.ts';
import { expect, test } from '../test.ts';
import type { World } from '../world.ts';

const NAMES = ['Ann', 'Ben', 'Cem', 'Dia', 'Eve', 'Fay'];
const account = (name: string) => `${name.toLowerCase()}@example.com`;

interface Forms {
  readonly form: BookingForm;
  readonly people: PeopleForm;
  readonly editor: PollMix;
}

/** A booking of tomorrow with people, everything else as it comes. */
async function bookingWith(app: App, page: Page, lines: readonly string[]): Promise<Forms> {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await form.fillIn('With picture and sound');
  await form.goTo('People');
  await people.paste(lines);
  await people.add(lines.length);
  return { form, people, editor: new PollMix(page) };
}

const lines = NAMES.map((name) => `${name} <${account(name)}>`);

async function booked(world: World) {
  const [call] = await world.calls('bookMeeting');
  return call?.params ?? {};
}

const accounts = (names: readonly string[]) =>
  names.map((name) => expect.objectContaining({ account: account(name), account_type: 4, name }));

test('a number half typed stays as it is, in another tab, at another step and after a reload', async ({
  app,
  page,
}) => {
  const { form, editor } = await bookingWith(app, page, lines);
  await editor.setPoll();
  await editor.addAll(6);
  await editor.rounds.fill('2x');
  await expect(page.getByText('Enter a whole number; 0 means endless')).toBeVisible();
  await editor.open('Audio mix');
  await editor.open('Rotation');
  await expect(editor.rounds).toHaveValue('2x');
  await form.goTo('People');
  await page.reload();
  await editor.open('Rotation');
  await expect(editor.rounds).toHaveValue('2x');
  await expect(editor.members.getByRole('option')).toHaveCount(6);
});

test('a poll by pointer: added at once, dragged, moved, taken out', async ({
  app,
  page,
  world,
}) => {
  const { form, editor } = await bookingWith(app, page, lines);
  await editor.setPoll();
  await expect(page.getByText('Add members', { exact: true })).toBeVisible();
  await editor.addAll(6);
  await expect(editor.said('6 people added.')).toBeVisible();
  await page.getByRole('group', { name: 'Common times' }).getByText('30 s').click();
  await editor.rounds.fill('2');
  await expect(
    editor.said('6 people, 30 s each: everyone is shown every 3 min. 2 rounds take 6 min.'),
  ).toBeVisible();

  await editor.drag('Ben', 'Eve');
  await editor.expectOrder(['Ann', 'Cem', 'Dia', 'Ben', 'Eve', 'Fay']);
  await expect(editor.said('Ben moved to 4 of 6')).toBeVisible();

  await editor.member('Cem').click();
  await editor.member('Dia').click({ modifiers: ['Shift'] });
  await editor.drag('Dia', 'Fay');
  await editor.expectOrder(['Ann', 'Ben', 'Eve', 'Cem', 'Dia', 'Fay']);
  await page.getByRole('button', { name: 'Undo: Move 2 people' }).click();
  await editor.expectOrder(['Ann', 'Cem', 'Dia', 'Ben', 'Eve', 'Fay']);

  await editor.member('Fay').click();
  await editor.bar.getByRole('button', { name: 'To top' }).click();
  await editor.member('Ann').click();
  await editor.bar.getByRole('button', { name: 'Remove' }).click();
  await editor.bar.getByRole('button', { name: 'Reverse order' }).click();
  await editor.expectOrder(['Eve', 'Ben', 'Dia', 'Cem', 'Fay']);

  await form.book();
  expect((await booked(world))['poll']).toMatchObject({
    mode: 1,
    num: 2,
    keep_time: 30,
    members: accounts(['Eve', 'Ben', 'Dia', 'Cem', 'Fay']),
  });
});

test('a poll by keyboard alone', async ({ app, page, world }) => {
  const { form, editor } = await bookingWith(app, page, lines);
  await editor.open('Rotation');
  const { keyboard } = page;
  await tabTo(page.getByRole('button', { name: 'Set up rotation' }));
  await keyboard.press('Enter');
  await tabTo(page.getByRole('group', { name: 'Common times' }).getByText('1 min'));
  await keyboard.press('Space');
  await tabTo(editor.candidates);
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+End');
  await keyboard.press('Enter');
  await expect(editor.said('6 people added.')).toBeVisible();

  await page.getByRole('tab', { name: 'Rotation' }).focus();
  await tabTo(editor.members);
  await keyboard.press('Home');
  await keyboard.press('Alt+ArrowDown');
  await editor.expectOrder(['Ben', 'Ann', 'Cem', 'Dia', 'Eve', 'Fay']);
  await expect(editor.said('Ann moved to 2 of 6')).toBeVisible();
  await keyboard.press('Alt+Shift+ArrowDown');
  await editor.expectOrder(['Ben', 'Cem', 'Dia', 'Eve', 'Fay', 'Ann']);
  await keyboard.press('End');
  await keyboard.press('Shift+ArrowUp');
  await keyboard.press('Alt+Shift+ArrowUp');
  await editor.expectOrder(['Fay', 'Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  await keyboard.press('Home');
  await keyboard.press('Delete');
  await editor.expectOrder(['Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  await keyboard.press('Control+z');
  await editor.expectOrder(['Fay', 'Ann', 'Ben', 'Cem', 'Dia', 'Eve']);
  await keyboard.press('Control+y');
  await editor.expectOrder(['Ann', 'Ben', 'Cem', 'Dia', 'Eve']);

  await form.book();
  expect((await booked(world))['poll']).toMatchObject({
    num: 0,
    keep_time: 60,
    members: accounts(['Ann', 'Ben', 'Cem', 'Dia', 'Eve']),
  });
});

test('typed and pasted accounts come in once, and a number that is none stays to be mended', async ({
  app,
  page,
  world,
}) => {
  const { form, editor } = await bookingWith(app, page, lines);
  await editor.setPoll();
  await editor.find.fill('ann@example.com');
  await editor.find.press('Enter');
  await editor.find.fill('ben');
  await editor.candidates.getByRole('option', { name: 'Ben' }).click();
  await page.getByRole('button', { name: 'Add 1 person', exact: true }).click();
  await editor.find.fill('100009; Ann <ann@example.com>; 300.1.1.1');
  await page.getByRole('button', { name: 'Add 100009 (E.164 number)' }).click();
  await expect(editor.said('1 person added. 1 already listed, skipped.')).toBeVisible();
  await expect(editor.find).toHaveValue('300.1.1.1');
  await editor.expectOrder(['Ann', 'Ben', '100009']);
  await expect(editor.member('100009')).toContainText('not in the meeting');

  await editor.seconds.fill('15s');
  await expect(page.getByText('Enter whole seconds, at least 1')).toBeVisible();
  await expect(editor.seconds).toHaveValue('15s');
  await form.goTo('Review');
  await form.send().click();
  await expect(editor.seconds).toBeVisible();
  await editor.seconds.fill('20');

  await form.book();
  expect((await booked(world))['poll']).toMatchObject({
    keep_time: 20,
    members: [...accounts(['Ann', 'Ben']), { account: '100009', account_type: 5 }],
  });
});

test('a mix has 64 members at most, and says for whom there was no room', async ({
  app,
  page,
  world,
}) => {
  const many = Array.from({ length: 70 }, (_, index) => `Room ${index + 1}, ${100_001 + index}`);
  const { form, editor } = await bookingWith(app, page, many);
  await editor.setCustomMix();
  await editor.addAll(70);
  await expect(
    editor.said('64 people added. Limit of 64 reached; not added: Room 65, Room 66, Room 67'),
  ).toBeVisible();
  await expect(page.getByText('64 of 64')).toBeVisible();

  await page.getByRole('radiogroup', { name: 'Mixing mode' }).getByText('Smart').click();
  await expect(editor.said('64 members below are kept but have no effect.')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Mixing mode' }).getByText('Custom').click();

  await editor.members.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await editor.members.getByRole('option').nth(1).getByText('Not mixed').click();
  await editor.members.getByRole('option').nth(2).click();
  await editor.bar.getByRole('button', { name: 'Mixed now' }).click();
  await editor.members.getByRole('option').nth(1).click();
  await editor.bar.getByRole('button', { name: 'Mixed now' }).click();
  await expect(editor.said('64 people, 2 now.')).toBeVisible();

  await form.book();
  const mix = (await booked(world))['mix'];
  expect(mix).toMatchObject({
    mode: 2,
    active_members: [{ account: '100001' }, { account: '100003' }],
  });
  expect(mix).toHaveProperty('members.length', 64);
});

test('everybody’s places are told, and one replaced in all of them is one step', async ({
  app,
  page,
  world,
}) => {
  const { form, editor } = await bookingWith(app, page, lines.slice(0, 4));
  await editor.setPoll();
  await editor.addAll(4);
  await editor.setCustomMix();
  await editor.candidates.getByRole('option', { name: 'Ben' }).click();
  await page.getByRole('button', { name: 'Add 1 person', exact: true }).click();
  await editor.open('Where used');
  await expect(editor.everybody.getByRole('option', { name: 'Ben' })).toContainText('2 places');
  await editor.everybody.getByRole('option', { name: 'Ben' }).click();
  await expect(editor.places('Ben')).toHaveText(['Meeting rotation, position 2', 'Mix member']);

  const replaceBy = page.getByRole('searchbox', { name: 'Find: Replace with' });
  await replaceBy.fill('zoe@example.com');
  await page
    .getByRole('listbox', { name: 'Replace with' })
    .getByRole('option', { name: 'zoe@example.com' })
    .click();
  await page.getByRole('button', { name: 'Replace everywhere with zoe@example.com' }).click();
  await expect(editor.said('Ben replaced with zoe@example.com in 2 places')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: Replace Ben with zoe@example.com' }).click();
  await editor.everybody.getByRole('option', { name: 'Ben' }).click();
  await expect(editor.places('Ben')).toHaveCount(2);
  await page.getByRole('button', { name: 'Redo: Replace Ben with zoe@example.com' }).click();
  await expect(editor.places('Ben')).toHaveCount(0);

  await form.book();
  const params = await booked(world);
  expect(params['poll']).toMatchObject({
    members: [
      { account: 'ann@example.com' },
      { account: 'zoe@example.com' },
      { account: 'cem@example.com' },
      { account: 'dia@example.com' },
    ],
  });
  expect(params['mix']).toMatchObject({ members: [{ account: 'zoe@example.com' }] });
});

test('who leaves the meeting is taken out of its picture and sound, or replaced', async ({
  app,
  page,
  world,
}) => {
  const { form, people, editor } = await bookingWith(app, page, lines.slice(0, 4));
  await editor.setPoll();
  await editor.addAll(4);
  await form.goTo('People');
  await people.person('Ann').click();
  await people.person('Ben').click({ modifiers: ['Shift'] });
  await people.bar.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('alert')).toContainText('2 people are no longer in the meeting');
  await expect(page.getByRole('alert')).toContainText('Ann Meeting rotation, position 1');

  await page.getByRole('button', { name: 'Replace Ann' }).click();
  const dialog = page.getByRole('dialog', { name: 'Replace Ann' });
  await dialog.getByRole('searchbox').fill('dia');
  await dialog.getByRole('option', { name: 'Dia' }).click();
  await dialog.getByRole('button', { name: 'Replace everywhere with Dia' }).click();
  await expect(page.getByRole('alert')).toContainText('1 person is no longer in the meeting');
  await page.getByRole('button', { name: 'Remove 1 person from picture and sound' }).click();
  await expect(page.getByText('no longer in the meeting')).toHaveCount(0);

  await form.book();
  expect((await booked(world))['poll']).toMatchObject({ members: accounts(['Dia', 'Cem']) });
});

test('by tapping alone, where the page is narrow', async ({ app, page, world }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { form, editor } = await bookingWith(app, page, lines.slice(0, 3));
  await editor.setPoll();
  await editor.addAll(3);
  await editor.member('Cem').click();
  await editor.bar.getByRole('button', { name: 'Up', exact: true }).click();
  await editor.expectOrder(['Ann', 'Cem', 'Ben']);
  expect(await sidewaysOverflow(page)).toBe(0);
  await form.book();
  expect((await booked(world))['poll']).toMatchObject({ members: accounts(['Ann', 'Cem', 'Ben']) });
});

test('filled-in editors are accessible in both themes', async ({ app, page }) => {
  test.slow();
  const { editor } = await bookingWith(app, page, lines);
  await editor.setPoll();
  await editor.addAll(6);
  await editor.setCustomMix();
  await editor.addAll(6);
  await editor.member('Ben').getByText('Not mixed').click();
  for (const tab of ['Audio mix', 'Rotation', 'Where used'] as const) {
    await editor.open(tab);
    if (tab === 'Where used') await editor.everybody.getByRole('option').first().click();
    await expectNothingSerious(new AxeBuilder({ page }).include('main'));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // the one thing that colours change
    await expectNothingSerious(
      new AxeBuilder({ page }).include('main').withRules('color-contrast'),
    );
    await page.emulateMedia({ colorScheme: 'light' });
  }
});
