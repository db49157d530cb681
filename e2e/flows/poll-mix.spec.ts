import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { PeopleForm } from '../kit/pages/people.ts';
import { PollMix } from '../kit/pages/poll-mix.ts';
import { expect, test } from '../test.ts';

const account = (name: string) => `${name.toLowerCase()}@example.com`;

test('a poll and a mix go with the booking, through a reload, a wrong number and a leaver', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  const editor = new PollMix(page);
  await form.fillIn('With picture and sound');
  await form.goTo('People');
  await people.paste(['Ann', 'Ben', 'Cem', 'Dia'].map((name) => `${name} <${account(name)}>`));
  await people.add(4);

  await editor.setPoll();
  await editor.addAll(4);
  await editor.drag('Dia', 'Ben');
  await editor.expectOrder(['Ann', 'Dia', 'Ben', 'Cem']);
  await editor.setCustomMix();
  await editor.addAll(4);
  await editor.members.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('m');
  await editor.open('Rotation');
  await editor.rounds.fill('2x');

  // an unfinished number stays, in another step and after a reload
  await form.goTo('People');
  await page.reload();
  await expect(form.people).toBeVisible();
  await editor.open('Rotation');
  await expect(editor.rounds).toHaveValue('2x');
  await expect(editor.members.getByRole('option')).toHaveCount(4);
  // and the form leads to it before it sends anything
  await form.send().click();
  await editor.rounds.fill('2');

  await form.goTo('People');
  await people.person('Ann').click();
  await people.bar.getByRole('button', { name: 'Remove' }).click();
  await form.closePeople();
  await expect(page.getByRole('alert')).toContainText(
    'Ann Mix member; Meeting rotation, position 1',
  );
  await page.getByRole('button', { name: 'Remove 1 person everywhere' }).click();

  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    poll: {
      mode: 1,
      num: 2,
      keep_time: 5,
      members: ['Dia', 'Ben', 'Cem'].map((name) => ({
        account: account(name),
        account_type: 4,
        name,
      })),
    },
    mix: {
      mode: 2,
      members: ['Ben', 'Cem', 'Dia'].map((name) => ({ account: account(name) })),
      active_members: [{ account: account('Dia') }],
    },
  });
});
