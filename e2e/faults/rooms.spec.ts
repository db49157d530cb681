import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { impatient } from '../impatient.ts';
import { RoomForm, roomNow, Rooms, roomsNamed } from '../pages/rooms.ts';
import { expect, test } from '../test.ts';
import { lost } from './broken-answers.ts';

const ROOM = 'Hamburg Bridge';
const NEW = 'Through the storm';

test.beforeEach(async ({ app, page }) => {
  await impatient(page);
  await app.signIn('admin', paths.rooms);
});

/** The page of the room that was made or changed. */
async function isShown(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NEW);
}

test.describe('making a room', () => {
  let form: RoomForm;

  test.beforeEach(async ({ page }) => {
    form = new RoomForm(page);
    await page.goto(paths.newRoom);
    await form.name.fill(NEW);
  });

  test('refused: told, nothing typed is lost, tried again by hand', async ({
    page,
    app,
    world,
  }) => {
    await world.fault('refused@createVirtualRoom*1');
    await form.save('Create room').click();
    await expect(form.alert).toContainText('Couldn’t create the room');
    await expect(form.name).toHaveValue(NEW);
    await form.save('Create room').click();
    await isShown(page);
    expect(await roomsNamed(app, NEW)).toHaveLength(1);
  });

  for (const fault of lost) {
    test(`${fault} before the effect: looked for, not there, made once`, async ({
      page,
      app,
      world,
    }) => {
      await world.fault(`${fault}@createVirtualRoom*1`);
      await form.save('Create room').click();
      await expect(form.alert).toContainText('Checked: the room was not created');
      await form.save('Create room').click();
      await isShown(page);
      expect(await roomsNamed(app, NEW)).toHaveLength(1);
    });

    test(`${fault} after the effect: found, not made twice`, async ({ page, app, world }) => {
      await world.fault(`${fault}@createVirtualRoom*1!after`);
      await form.save('Create room').click();
      await isShown(page);
      expect(await roomsNamed(app, NEW)).toHaveLength(1);
      expect(await world.calls('createVirtualRoom')).toHaveLength(1);
    });
  }

  test('lost, and looking fails as well: nobody claims to know; the next try looks first', async ({
    page,
    app,
    world,
  }) => {
    await form.isKept();
    await world.fault(
      'http-500@createVirtualRoom*1!after,slow@listVirtualRooms*1,http-500@listVirtualRooms*4',
    );
    await form.save('Create room').click();
    await expect(form.alert).toContainText('Unconfirmed: the room may have been created');
    await world.clearFaults();
    await page.getByRole('button', { name: 'Check and try again' }).click();
    await isShown(page);
    expect(await roomsNamed(app, NEW)).toHaveLength(1);
    expect(await world.calls('createVirtualRoom')).toHaveLength(1);
  });
});

test.describe('changing a room', () => {
  for (const fault of lost) {
    test(`${fault} before the effect: read back, as before, saved by hand`, async ({
      page,
      app,
      world,
    }) => {
      const form = new RoomForm(page);
      const id = await form.edit(app, ROOM);
      await form.name.fill(NEW);
      await world.fault(`${fault}@updateVirtualRoom*1`);
      await form.save('Save changes').click();
      await expect(form.alert).toContainText('Checked: the changes were not saved');
      await expect(form.name).toHaveValue(NEW);
      await form.save('Save changes').click();
      await isShown(page);
      expect((await roomNow(app, id))['name']).toBe(NEW);
    });

    test(`${fault} after the effect: read back, done`, async ({ page, app, world }) => {
      const form = new RoomForm(page);
      await form.edit(app, ROOM);
      await form.name.fill(NEW);
      await world.fault(`${fault}@updateVirtualRoom*1!after`);
      await form.save('Save changes').click();
      await isShown(page);
      expect(await world.calls('updateVirtualRoom')).toHaveLength(1);
    });
  }

  test('a session that ends while it is saved costs nothing', async ({ page, app, world }) => {
    const form = new RoomForm(page);
    const id = await form.edit(app, ROOM);
    await form.name.fill(NEW);
    await world.fault('session-expired@updateVirtualRoom*1');
    await form.save('Save changes').click();
    await app.signInAgain();
    await isShown(page);
    expect((await roomNow(app, id))['name']).toBe(NEW);
  });
});

test.describe('deleting a room', () => {
  for (const fault of lost) {
    test(`${fault} before the effect: looked for, still there, tried again`, async ({
      page,
      app,
      world,
    }) => {
      const rooms = new Rooms(page);
      await rooms.open(app, ROOM);
      await rooms.askToDelete();
      await world.fault(`${fault}@deleteVirtualRoom*1`);
      await rooms.confirmDeletion();
      await expect(rooms.deletion.getByRole('alert')).toContainText('the room was not deleted');
      await rooms.confirmDeletion();
      await expect(page.getByText('4 rooms, 1 in use')).toBeVisible();
      expect(await roomsNamed(app, ROOM)).toEqual([]);
    });

    test(`${fault} after the effect: found to be gone, not deleted twice`, async ({
      page,
      app,
      world,
    }) => {
      const rooms = new Rooms(page);
      await rooms.open(app, ROOM);
      await rooms.askToDelete();
      await world.fault(`${fault}@deleteVirtualRoom*1!after`);
      await rooms.confirmDeletion();
      await expect(page.getByText('4 rooms, 1 in use')).toBeVisible();
      expect(await world.calls('deleteVirtualRoom')).toHaveLength(1);
    });
  }
});

test('a status that cannot be read again leaves the list standing, and says so', async ({
  page,
  world,
}) => {
  const rooms = new Rooms(page);
  const alert = page.getByRole('main').getByRole('alert');
  await expect(rooms.row(ROOM)).toBeVisible();
  await world.fault('refused@listVirtualRooms*4');
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(alert).toContainText('Couldn’t refresh the status');
  await expect(rooms.row(ROOM)).toBeVisible();
  await world.clearFaults();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
});
