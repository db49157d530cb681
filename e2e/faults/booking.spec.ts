import { paths } from '#app/lib/paths.ts';
import { impatient } from '../impatient.ts';
import { BookingForm, meetingsNamed } from '../pages/booking.ts';
import { expect, test } from '../test.ts';
import { lost, refusals } from './broken-answers.ts';

interface Write {
  readonly operation: 'bookMeeting' | 'startMeeting' | 'updateBookedMeeting';
  readonly button: 'Book' | 'Start now' | 'Save changes';
  /** Brings the form to the review, filled in. */
  readonly prepare: (form: BookingForm) => Promise<void>;
  readonly undone: RegExp;
  readonly looked: RegExp;
  readonly unknown: RegExp;
}

const NAME = 'Through the storm';

const writes: readonly Write[] = [
  {
    operation: 'bookMeeting',
    button: 'Book',
    prepare: async (form) => {
      await form.fillIn(NAME);
      await form.goTo('Review');
    },
    undone: /Couldn’t book the meeting/,
    looked: /Checked: the meeting was not booked/,
    unknown: /the meeting may have been booked/,
  },
  {
    operation: 'startMeeting',
    button: 'Start now',
    prepare: async (form) => {
      await form.startsNow();
      await form.name.fill(NAME);
      await form.goTo('Review');
    },
    undone: /Couldn’t start the meeting/,
    looked: /Checked: the meeting was not started/,
    unknown: /the meeting may have started/,
  },
  {
    operation: 'updateBookedMeeting',
    button: 'Save changes',
    prepare: async (form) => {
      await form.fillIn('Calm before');
      const number = await form.book();
      await form.open(paths.editMeeting(number));
      await form.name.fill(NAME);
      await form.goTo('Review');
    },
    undone: /Couldn’t save the changes/,
    looked: /Checked: the changes were not saved/,
    unknown: /the changes may have been saved/,
  },
];

const everyLoss = ['http-503', ...lost] as const;

for (const write of writes) {
  test.describe(write.operation, () => {
    // an edit books first, and a lost answer takes its time
    test.slow();

    test.beforeEach(async ({ app, page }) => {
      await impatient(page);
      await app.signIn('desk', paths.book);
      await write.prepare(new BookingForm(page));
    });

    test('refused, in each way there is: said, nothing lost, sent again by hand', async ({
      page,
      world,
    }) => {
      const form = new BookingForm(page);
      for (const [tries, fault] of refusals.entries()) {
        await test.step(fault, async () => {
          await world.fault(`${fault}@${write.operation}*1`);
          await form.send(write.button).click();
          await expect
            .poll(async () => (await world.calls(write.operation)).length)
            .toBe(tries + 1);
          await expect(form.alert).toContainText(write.undone);
          await form.goTo('Basics');
          await expect(form.name).toHaveValue(NAME);
          await form.goTo('Review');
        });
      }
      await page.getByRole('button', { name: 'Try again' }).click();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    test('lost before the effect, in each way there is: looked for, said, never there twice', async ({
      page,
      world,
    }) => {
      const form = new BookingForm(page);
      for (const [tries, fault] of everyLoss.entries()) {
        await test.step(fault, async () => {
          await world.fault(`${fault}@${write.operation}*1`);
          await form.send(write.button).click();
          await expect
            .poll(async () => (await world.calls(write.operation)).length)
            .toBe(tries + 1);
          await expect(form.alert).toContainText(write.looked);
          expect(await meetingsNamed(world, NAME)).toHaveLength(0);
          await form.goTo('Basics');
          await expect(form.name).toHaveValue(NAME);
          await form.goTo('Review');
        });
      }
      await page.getByRole('button', { name: 'Try again' }).click();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    for (const fault of everyLoss) {
      test(`${fault} after the effect: found, not sent again`, async ({ page, world }) => {
        const form = new BookingForm(page);
        await world.fault(`${fault}@${write.operation}*1!after`);
        await form.send(write.button).click();
        await form.numberOfResult();
        await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
        expect(await world.calls(write.operation)).toHaveLength(1);
        expect(await meetingsNamed(world, NAME)).toHaveLength(1);
      });
    }

    test('slow: the button tells, and pressing it again sends nothing more', async ({
      page,
      world,
    }) => {
      const form = new BookingForm(page);
      await world.fault(`slow@${write.operation}*1`);
      await form.send(write.button).click();
      const busy = page.getByRole('button', { name: 'Sending…' });
      await busy.click({ force: true });
      await form.numberOfResult();
      expect(await world.calls(write.operation)).toHaveLength(1);
    });

    test('session expired: asks for the password over the page and goes on', async ({
      app,
      page,
      world,
    }) => {
      const form = new BookingForm(page);
      await world.fault(`session-expired@${write.operation}*1`);
      await form.send(write.button).click();
      await app.signInAgain();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    test('token expired: goes on by itself', async ({ page, world }) => {
      const form = new BookingForm(page);
      await world.fault(`token-expired@${write.operation}*1`);
      await form.send(write.button).click();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    test('lost, and looking fails too: says so, and looks first the next time', async ({
      page,
      world,
    }) => {
      const form = new BookingForm(page);
      const look = write.operation === 'updateBookedMeeting' ? 'getBookedMeeting' : 'listMeetings';
      await world.fault(`timeout@${write.operation}*1!after`);
      await form.send(write.button).click();
      await expect.poll(async () => (await world.calls(write.operation)).length).toBe(1);
      await world.fault(`http-500@${look}*1`);
      await expect(form.alert).toContainText(write.unknown);

      await page.getByRole('button', { name: 'Check and try again' }).click();
      await form.numberOfResult();
      expect(await world.calls(write.operation)).toHaveLength(1);
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });
  });
}

test('a browser that dies with a booking on its way does not book it twice', async ({
  app,
  page,
  context,
  world,
}) => {
  const form = new BookingForm(page);
  await app.signIn('desk', paths.book);
  await form.fillIn(NAME);
  await form.goTo('Review');
  const address = page.url();
  await world.fault('timeout@bookMeeting*1!after');
  await form.send().click();
  await expect.poll(async () => (await world.calls('bookMeeting')).length).toBe(1);
  await page.close();

  const next = new BookingForm(await context.newPage());
  await next.page.goto(address);
  await next.send().click();
  await next.numberOfResult();
  expect(await world.calls('bookMeeting')).toHaveLength(1);
  expect(await meetingsNamed(world, NAME)).toHaveLength(1);
});

test('conflicts that cannot be checked stand in nobody’s way', async ({ app, page, world }) => {
  await world.fault('refused@listBookedMeetings');
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn(NAME);
  await expect(form.conflicts).toContainText('Couldn’t check for conflicts');
  await form.book();
});

test('a meeting that cannot be read for an edit says so, and is read again', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn(NAME);
  const number = await form.book();
  await world.fault('refused@getBookedMeeting*1');
  await page.goto(paths.editMeeting(number));
  await expect(form.alert).toContainText('Couldn’t load the meeting');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(form.name).toHaveValue(NAME);
});
