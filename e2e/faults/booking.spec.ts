import { paths } from '#app/lib/paths.ts';
import type { App } from '../kit/app.ts';
import { impatient, spendPatience } from '../kit/impatient.ts';
import { bookBeside, BookingForm } from '../kit/pages/booking.ts';
import { meetingsNamed } from '../meetings-named.ts';
import { expect, test } from '../test.ts';
import { lost, refusals } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

interface Write {
  readonly operation: 'bookMeeting' | 'startMeeting' | 'updateBookedMeeting';
  readonly button: 'Book' | 'Start now' | 'Save changes';
  /** The address of the form. For an edit, it first creates something to change. */
  readonly address: (app: App) => Promise<string>;
  readonly fillIn: (form: BookingForm, name: string) => Promise<void>;
  readonly undone: RegExp;
  readonly looked: RegExp;
  readonly unknown: RegExp;
}

const NAME = 'Through the storm';

const writes: readonly Write[] = [
  {
    operation: 'bookMeeting',
    button: 'Book',
    address: () => Promise.resolve(paths.book),
    fillIn: (form, name) => form.fillIn(name),
    undone: /Couldn’t book the meeting/,
    looked: /Checked: the meeting was not booked/,
    unknown: /the meeting may have been booked/,
  },
  {
    operation: 'startMeeting',
    button: 'Start now',
    address: () => Promise.resolve(paths.book),
    fillIn: async (form, name) => {
      await form.startsNow();
      await form.name.fill(name);
    },
    undone: /Couldn’t start the meeting/,
    looked: /Checked: the meeting was not started/,
    unknown: /the meeting may have started/,
  },
  {
    operation: 'updateBookedMeeting',
    button: 'Save changes',
    address: async (app) => paths.editMeeting(await bookBeside(app, 'Calm before')),
    fillIn: (form, name) => form.name.fill(name),
    undone: /Couldn’t save the changes/,
    looked: /Checked: the changes were not saved/,
    unknown: /the changes may have been saved/,
  },
];

const everyLoss = ['http-503', ...lost] as const;

for (const write of writes) {
  test.describe(write.operation, () => {
    test.slow();

    let form: BookingForm;
    let calls: FaultyCalls;
    let address: string;

    test.beforeEach(async ({ app, page, world }) => {
      form = new BookingForm(page);
      calls = new FaultyCalls(page, world, write.operation);
      await impatient(page);
      await app.startSession('desk');
      address = await write.address(app);
      await openAndFillIn(NAME);
    });

    /** Opens the form and fills it in. */
    async function openAndFillIn(name: string) {
      await form.open(address);
      await write.fillIn(form, name);
    }

    test('refused, in each way there is: said, nothing lost, sent again by hand', async ({
      page,
      world,
    }) => {
      for (const fault of refusals) {
        await test.step(fault, async () => {
          await calls.before(fault, () => form.send(write.button).click());
          await expect(form.alert).toContainText(write.undone);
          await expect(form.name).toHaveValue(NAME);
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
      for (const fault of everyLoss) {
        await test.step(fault, async () => {
          await calls.before(fault, () => form.send(write.button).click());
          await expect(form.alert).toContainText(write.looked);
          expect(await meetingsNamed(world, NAME)).toHaveLength(0);
          await expect(form.name).toHaveValue(NAME);
        });
      }
      await page.getByRole('button', { name: 'Try again' }).click();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    test('lost after the effect, in each way there is: found, not sent again', async ({
      page,
      world,
    }) => {
      for (const [place, fault] of everyLoss.entries()) {
        await test.step(fault, async () => {
          const name = place === 0 ? NAME : `${NAME} ${place}`;
          if (place > 0) await openAndFillIn(name);
          await calls.after(fault, () => form.send(write.button).click());
          await form.numberOfResult();
          await expect(page.getByRole('heading', { name: name })).toBeVisible();
          expect(await calls.count()).toBe(place + 1);
          expect(await meetingsNamed(world, name)).toHaveLength(1);
        });
      }
    });

    test('slow: the button tells, and pressing it again sends nothing more', async ({
      page,
      world,
    }) => {
      await world.fault(`slow@${write.operation}*1`);
      await form.send(write.button).click();
      const busy = page.getByRole('button', { name: 'Sending…' });
      await busy.click({ force: true });
      await form.numberOfResult();
      expect(await world.calls(write.operation)).toHaveLength(1);
    });

    test('session expired: asks for the password over the page and goes on', async ({
      app,
      world,
    }) => {
      await world.fault(`session-expired@${write.operation}*1`);
      await form.send(write.button).click();
      await app.signInAgain();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    test('token expired: goes on by itself', async ({ world }) => {
      await world.fault(`token-expired@${write.operation}*1`);
      await form.send(write.button).click();
      await form.numberOfResult();
      expect(await meetingsNamed(world, NAME)).toHaveLength(1);
    });

    for (const code of ['session-expired', 'token-expired'] as const) {
      test(`${code} once it is done: found, not sent again`, async ({ app, world }) => {
        await world.fault(`${code}@${write.operation}*1!after`);
        await form.send(write.button).click();
        if (code === 'session-expired') await app.signInAgain();
        await form.numberOfResult();
        expect(await meetingsNamed(world, NAME)).toHaveLength(1);
        expect(await world.calls(write.operation)).toHaveLength(1);
      });
    }

    test('lost, and looking fails too: says so, and looks first the next time', async ({
      page,
      world,
    }) => {
      const look = write.operation === 'updateBookedMeeting' ? 'getBookedMeeting' : 'listMeetings';
      await world.fault(`timeout@${write.operation}*1!after`);
      await form.send(write.button).click();
      await expect.poll(() => calls.count()).toBe(1);
      await world.fault(`http-500@${look}*1`);
      await spendPatience(page);
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
  await app.startSession('desk');
  const form = new BookingForm(page);
  const number = await bookBeside(app, NAME);
  await world.fault('refused@getBookedMeeting*1');
  await page.goto(paths.editMeeting(number));
  await expect(form.alert).toContainText('Couldn’t load the meeting');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(form.name).toHaveValue(NAME);
});
