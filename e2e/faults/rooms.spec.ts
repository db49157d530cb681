import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { impatient } from '../kit/impatient.ts';
import { RoomForm, roomNamed, roomNow, Rooms, roomsNamed } from '../kit/pages/rooms.ts';
import { expect, test } from '../test.ts';
import { lost } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

const ROOM = 'Hamburg Bridge';
const NEW = 'Through the storm';

test.beforeEach(async ({ page }) => {
  await impatient(page);
});

/** Expects the page of the room that was created or edited. */
async function isShown(page: Page, name = NEW) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test.describe('making a room', () => {
  let form: RoomForm;
  let calls: FaultyCalls;

  test.beforeEach(async ({ app, page, world }) => {
    form = new RoomForm(page);
    calls = new FaultyCalls(page, world, 'createVirtualRoom');
    await app.signIn('admin', paths.newRoom);
    await form.name.fill(NEW);
  });

  test('refused, or lost before the effect: told, nothing typed is lost, made once', async ({
    page,
    app,
  }) => {
    for (const fault of ['refused', ...lost]) {
      await test.step(fault, async () => {
        await calls.before(fault, () => form.save('Create virtual room').click());
        await expect(form.alert).toContainText(
          fault === 'refused'
            ? 'Couldn’t create the virtual room'
            : 'Checked: the virtual room was not created',
        );
        await expect(form.name).toHaveValue(NEW);
        expect(await roomsNamed(app, NEW)).toEqual([]);
      });
    }
    await form.save('Create virtual room').click();
    await isShown(page);
    expect(await roomsNamed(app, NEW)).toHaveLength(1);
  });

  test('lost after the effect: found, not made twice', async ({ page, app }) => {
    for (const [tries, fault] of lost.entries()) {
      await test.step(fault, async () => {
        const name = `${NEW} ${tries}`;
        if (tries > 0) await page.goto(paths.newRoom);
        await form.name.fill(name);
        await calls.after(fault, () => form.save('Create virtual room').click());
        await isShown(page, name);
        expect(await roomsNamed(app, name)).toHaveLength(1);
        expect(await calls.count()).toBe(tries + 1);
      });
    }
  });

  test('lost, and looking fails as well: nobody claims to know; the next try looks first', async ({
    page,
    app,
    world,
  }) => {
    await form.isKept();
    await world.fault(
      'http-500@createVirtualRoom*1!after,slow@listVirtualRooms*1,http-500@listVirtualRooms*4',
    );
    await form.save('Create virtual room').click();
    await expect(form.alert).toContainText('Unconfirmed: the virtual room may have been created');
    await world.clearFaults();
    await page.getByRole('button', { name: 'Check and try again' }).click();
    await isShown(page);
    expect(await roomsNamed(app, NEW)).toHaveLength(1);
    expect(await calls.count()).toBe(1);
  });
});

test.describe('changing a room', () => {
  let form: RoomForm;
  let calls: FaultyCalls;
  let id: string;

  test.beforeEach(async ({ app, page, world }) => {
    form = new RoomForm(page);
    calls = new FaultyCalls(page, world, 'updateVirtualRoom');
    await app.startSession('admin');
    id = await form.edit(app, ROOM);
  });

  test('lost before the effect: read back, as before, saved by hand', async ({ page, app }) => {
    await form.name.fill(NEW);
    for (const fault of lost) {
      await test.step(fault, async () => {
        await calls.before(fault, () => form.save('Save changes').click());
        await expect(form.alert).toContainText('Checked: the changes were not saved');
        await expect(form.name).toHaveValue(NEW);
        expect((await roomNow(app, id))['name']).toBe(ROOM);
      });
    }
    await form.save('Save changes').click();
    await isShown(page);
    expect((await roomNow(app, id))['name']).toBe(NEW);
  });

  test('lost after the effect: read back, done', async ({ page }) => {
    for (const [tries, fault] of lost.entries()) {
      await test.step(fault, async () => {
        const name = `${NEW} ${tries}`;
        if (tries > 0) await page.goto(paths.editRoom(id));
        await form.name.fill(name);
        await calls.after(fault, () => form.save('Save changes').click());
        await isShown(page, name);
        expect(await calls.count()).toBe(tries + 1);
      });
    }
  });

  test('a session that ends while it is saved costs nothing', async ({ page, app, world }) => {
    await form.name.fill(NEW);
    await world.fault('session-expired@updateVirtualRoom*1');
    await form.save('Save changes').click();
    await app.signInAgain();
    await isShown(page);
    expect((await roomNow(app, id))['name']).toBe(NEW);
  });
});

test.describe('deleting a room', () => {
  test('lost before the effect: looked for, still there, tried again', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    const calls = new FaultyCalls(page, world, 'deleteVirtualRoom');
    await app.startSession('admin');
    await rooms.open(app, ROOM);
    await rooms.askToDelete();
    for (const fault of lost) {
      await test.step(fault, async () => {
        await calls.before(fault, () => rooms.confirmDeletion());
        await expect(rooms.deletion.getByRole('alert')).toContainText(
          'the virtual room was not deleted',
        );
        expect(await roomsNamed(app, ROOM)).toHaveLength(1);
      });
    }
    await rooms.confirmDeletion();
    await expect(page.getByText('4 virtual rooms, 1 in use')).toBeVisible();
    expect(await roomsNamed(app, ROOM)).toEqual([]);
  });

  test('lost after the effect: found to be gone, not deleted twice', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    const calls = new FaultyCalls(page, world, 'deleteVirtualRoom');
    await app.startSession('admin');
    const like = await roomNow(app, (await roomNamed(app, ROOM)).id);
    for (const [tries, fault] of lost.entries()) {
      await test.step(fault, async () => {
        const name = `${NEW} ${tries}`;
        await app.tell('/api/v1/mc/virtual_meeting_rooms', { ...like, name });
        await rooms.open(app, name);
        await rooms.askToDelete();
        await calls.after(fault, () => rooms.confirmDeletion());
        await expect(page.getByText('5 virtual rooms, 1 in use')).toBeVisible();
        expect(await roomsNamed(app, name)).toEqual([]);
        expect(await calls.count()).toBe(tries + 1);
      });
    }
  });
});

test('a status that cannot be read again leaves the list standing, and says so', async ({
  app,
  page,
  world,
}) => {
  const rooms = new Rooms(page);
  const alert = page.getByRole('main').getByRole('alert');
  await app.signIn('admin', paths.rooms);
  await expect(rooms.row(ROOM)).toBeVisible();
  await world.fault('refused@listVirtualRooms*4');
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(alert).toContainText('Couldn’t refresh the status');
  await expect(rooms.row(ROOM)).toBeVisible();
  await world.clearFaults();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
});
