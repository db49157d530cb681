import { paths } from '#app/lib/paths.ts';
import { RoomForm, roomNow, Rooms, roomsNamed } from '../kit/pages/rooms.ts';
import { expect, test } from '../test.ts';
import { WHOLE_ANSWERS } from '../unknown-fields.ts';

test.beforeEach(async ({ app }) => {
  await app.startSession('admin');
});

test.describe('making and changing', () => {
  test('a room is made by the keys, for certain users, from the palette', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    const form = new RoomForm(page);
    await app.open(paths.rooms);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('new virtual');
    await page.keyboard.press('Enter');
    await form.name.focus();
    await page.keyboard.type('夜班交接室');
    await expect(page.getByText('/ 64 bytes')).toHaveCount(0); // the limit is not near
    await form.exclusive.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('No users listed yet')).toBeVisible();
    await form.addPerson('bob@example.com');
    await form.addPerson('0512777');
    await expect(form.users.getByRole('option')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo: Add 1 person' }).click();
    await expect(form.users.getByRole('option')).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Find a setting' }).fill('mute');
    await page.getByRole('switch', { name: 'Join with microphone off' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('夜班交接室');
    await expect(rooms.section('Who can use it')).toContainText('bob@example.com');
    const [created, ...more] = await world.calls('createVirtualRoom');
    expect(more).toEqual([]);
    expect(created?.params).toMatchObject({
      name: '夜班交接室',
      exclusive: 1,
      exclusive_users: [{ account: 'bob@example.com', account_type: 4 }],
      mute: 1,
      preoccupy_resource: 0,
      video_formats: [{ format: 4, resolution: 12, frame: 30, bitrate: 2048 }],
    });
    expect(created?.params).not.toHaveProperty('security_level');
    expect(await roomsNamed(app, '夜班交接室')).toHaveLength(1);
  });

  test('what is wrong is said in its place, and a name that is taken at the name', async ({
    page,
    world,
  }) => {
    const form = new RoomForm(page);
    await page.goto(paths.newRoom);
    await form.save('Create virtual room').click();
    await expect(form.name).toBeFocused();
    expect(await world.calls('createVirtualRoom')).toEqual([]);
    await form.name.fill('Hamburg Bridge');
    await form.save('Create virtual room').click();
    await expect(page.getByText(/\(99995\)|99995/).first()).toBeVisible();
    await expect(form.name).toBeFocused();
    await expect(form.name).toHaveAttribute('aria-invalid', 'true');
    await form.name.fill('Hamburg Bridge 2');
    await form.save('Create virtual room').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hamburg Bridge 2');
  });

  test('an unfinished room is there again, and gone when it is thrown away', async ({ page }) => {
    const rooms = new Rooms(page);
    const form = new RoomForm(page);
    await page.goto(paths.newRoom);
    await form.name.fill('Half a room');
    await form.exclusive.click();
    await form.addPerson('ann@example.com');
    await form.isKept();
    await page.reload();
    await expect(page.getByText(/^Draft from .* restored$/)).toBeVisible();
    await expect(form.name).toHaveValue('Half a room');
    await expect(form.users.getByRole('option', { name: 'ann@example.com' })).toBeVisible();
    await page.getByRole('link', { name: 'Virtual rooms' }).click();
    const leave = page.getByRole('dialog', { name: 'Leave without finishing?' });
    await leave.getByRole('button', { name: 'Leave and discard draft' }).click();
    await expect(rooms.table).toBeVisible();
    await page.goto(paths.newRoom);
    await expect(form.name).toHaveValue('');
  });

  // the document prints no call protocol and bit rate of a room's users
  test(
    'an edit changes what was changed and sends everything else back',
    { tag: WHOLE_ANSWERS },
    async ({ page, app, world }) => {
      const form = new RoomForm(page);
      const id = await form.edit(app, '总经理专用会议室');
      const before = await roomNow(app, id);
      await form.name.fill('总经理会议室');
      await page.getByRole('button', { name: '1 change' }).click();
      await expect(page.getByRole('dialog', { name: '1 change' })).toContainText('总经理会议室');
      await page.keyboard.press('Escape');
      await form.save('Save changes').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('总经理会议室');
      expect(await roomNow(app, id)).toEqual({ ...before, name: '总经理会议室' });
      expect(await world.calls('updateVirtualRoom')).toHaveLength(1);
    },
  );

  test('somebody else’s change meanwhile is decided over, users one by one', async ({
    page,
    app,
    elsewhere,
  }) => {
    const form = new RoomForm(page);
    const id = await form.edit(app, '总经理专用会议室');
    await form.name.fill('Mine');
    await form.addPerson('mine@example.com');

    await elsewhere.signIn('desk', paths.editRoom(id));
    const theirs = new RoomForm(elsewhere.page);
    await theirs.name.fill('Theirs');
    await theirs.addPerson('theirs@example.com');
    await theirs.save('Save changes').click();
    await expect(elsewhere.page.getByRole('heading', { level: 1 })).toHaveText('Theirs');

    await form.save('Save changes').click();
    await expect(form.changed).toBeVisible();
    const name = form.changed.getByRole('group').filter({ hasText: 'Theirs' }).first();
    await name.getByRole('radio', { name: 'Yours' }).first().click();
    await form.changed.getByRole('button', { name: 'Save chosen versions' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
    const users = JSON.stringify((await roomNow(app, id))['exclusive_users']);
    expect(users).toContain('mine@example.com');
    expect(users).toContain('theirs@example.com');
  });

  test('a meeting that begins in the room meanwhile is no change of it', async ({ page, app }) => {
    const form = new RoomForm(page);
    const id = await form.edit(app, 'Hamburg Bridge');
    await form.name.fill('Hamburg');
    const params = { create_type: 4, template_id: id, name: 'Handover', conf_type: 0 };
    await app.tell('/api/v1/mc/confs', params);
    await form.save('Save changes').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hamburg');
  });

  test('a room that was deleted meanwhile can become a new one', async ({ page, app }) => {
    const form = new RoomForm(page);
    const id = await form.edit(app, 'Hamburg Bridge');
    await form.name.fill('Rescued');
    await app.tell(`/api/v1/mc/virtual_meeting_rooms/${id}?_method=DELETE`, {});
    expect(await roomsNamed(app, 'Hamburg Bridge')).toEqual([]);
    await form.save('Save changes').click();
    await expect(form.alert).toContainText('This virtual room no longer exists');
    await page.getByRole('button', { name: 'Save as new virtual room' }).click();
    await expect(form.name).toHaveValue('Rescued');
    await form.save('Create virtual room').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rescued');
    expect(await roomsNamed(app, 'Rescued')).toHaveLength(1);
  });
});
