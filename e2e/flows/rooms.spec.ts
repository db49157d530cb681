import { paths } from '#app/app/paths.ts';
import { App } from '../app.ts';
import { BookingForm } from '../pages/booking.ts';
import { allRooms, comingMeetings, roomNamed, roomNow, Rooms, roomsNamed } from '../pages/rooms.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ app }) => {
  await app.signIn('admin', paths.rooms);
});

test.describe('the list', () => {
  test('tells what happens in each room, is searched, filtered and sorted, and the address keeps it', async ({
    page,
  }) => {
    const rooms = new Rooms(page);
    await expect(page.getByText('5 rooms, 1 in use')).toBeVisible();
    await expect(rooms.row('音视频巡检室')).toContainText('In use: 设备巡检连线');
    await expect(rooms.row('总经理专用会议室')).toContainText('3 users only');
    await page.getByRole('combobox', { name: 'Which rooms' }).selectOption('In use');
    await expect(page).toHaveURL(/show=inUse/);
    expect(await rooms.names()).toEqual(['音视频巡检室']);
    await page.goBack();
    await rooms.search.fill('drop-in');
    await expect(page.getByText('1 of 5 rooms, 1 in use in all')).toBeVisible();
    await page.reload();
    await expect(rooms.search).toHaveValue('drop-in');
    await rooms.search.fill('no such room');
    await page.getByRole('button', { name: 'Show all rooms' }).click();
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await expect.poll(() => rooms.names()).toHaveLength(5);
    expect((await rooms.names())[0]).toBe('音视频巡检室');
  });

  test('keeps the status fresh by itself, but not while it is paused', async ({
    page,
    world,
    app,
  }) => {
    await page.clock.install();
    await page.reload();
    const rooms = new Rooms(page);
    await expect(rooms.row('Hamburg Bridge')).toContainText('Idle');
    const { id } = await roomNamed(app, 'Hamburg Bridge');
    const params = { create_type: 4, template_id: id, name: 'Handover', conf_type: 0 };
    await app.tell('/api/v1/mc/confs', params);
    await page.clock.runFor(16_000);
    await expect(rooms.row('Hamburg Bridge')).toContainText('In use: Handover');
    await page.getByRole('button', { name: 'Stop reading the status' }).click();
    await expect(page.getByText(/paused$/)).toBeVisible();
    const before = (await world.calls('listVirtualRooms')).length;
    await page.clock.runFor(60_000);
    expect(await world.calls('listVirtualRooms')).toHaveLength(before);
    await page.getByRole('button', { name: 'Read the status again and again' }).click();
    await page.clock.runFor(16_000);
    await expect
      .poll(async () => (await world.calls('listVirtualRooms')).length)
      .toBeGreaterThan(before);
  });

  test.describe('in an empty world', () => {
    test.use({ worldChoice: { scenario: 'empty' } });

    test('says how to make the first room', async ({ page }) => {
      await expect(page.getByRole('heading', { name: 'No virtual rooms yet' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'New virtual room' }).last().click();
      await expect(new Rooms(page).name).toBeVisible();
    });
  });
});

test.describe('one room', () => {
  test('tells who may use it, what is in it, how to get in, and every setting', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    await rooms.open(app, '音视频巡检室');
    await expect(rooms.section('Now and next').getByRole('link')).toHaveText(/设备巡检连线/);
    await expect(rooms.section('Who may use it')).toContainText('Everybody');
    await expect(rooms.section('Who may use it')).toContainText('总部');
    await expect(rooms.section('How to get in').getByText(/meetingMoid=/)).toBeVisible();
    await expect(rooms.section('Media and security')).toContainText('Reserve resources');
    await expect(rooms.section('Media and security')).toContainText('H.264 HP 1080p');
    await expect(page.getByRole('button', { name: 'Start now' })).toBeDisabled();
    await rooms.open(app, 'London Drop-in');
    await expect(rooms.section('Now and next')).toContainText('Weekly Standup London');
    expect(await world.calls('getMeetingLink')).toHaveLength(2);
  });

  test('that is not there says so, with the way back', async ({ page }) => {
    await page.goto(paths.room('no-such-room'));
    await expect(
      page.getByRole('heading', { name: 'This virtual room is no longer there' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'To the virtual rooms' }).click();
    await expect(new Rooms(page).table).toBeVisible();
  });

  test('is deleted after its meetings are named, and is gone from the list', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    await rooms.open(app, 'London Drop-in');
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(rooms.deletion).toContainText('1 meeting to come uses it');
    await expect(rooms.deletion).toContainText('Weekly Standup London');
    await page.keyboard.press('Enter');
    await expect(rooms.deletion).toBeHidden();
    expect(await world.calls('deleteVirtualRoom')).toEqual([]);
    await page.getByRole('button', { name: 'Delete' }).click();
    await rooms.deletion.getByRole('button', { name: 'Delete the room' }).click();
    await expect(page.getByText('4 rooms, 1 in use')).toBeVisible();
    expect(await roomsNamed(app, 'London Drop-in')).toEqual([]);
  });

  test('in use is refused by the platform, and stays', async ({ page, app }) => {
    const rooms = new Rooms(page);
    await rooms.open(app, '音视频巡检室');
    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(rooms.deletion).toContainText('A meeting is running in it: “设备巡检连线”');
    await rooms.deletion.getByRole('button', { name: 'Delete the room' }).click();
    await expect(rooms.deletion.getByRole('alert')).toContainText('99991');
    expect(await roomsNamed(app, '音视频巡检室')).toHaveLength(1);
  });
});

test.describe('making and changing', () => {
  test('a room is made by the keys, for certain users, from the palette', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('new virtual');
    await page.keyboard.press('Enter');
    await rooms.name.focus();
    await page.keyboard.type('夜班交接室');
    await expect(page.getByText('15 / 64 bytes')).toBeVisible();
    await rooms.exclusive.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Nobody is listed yet')).toBeVisible();
    await rooms.addUser('bob@example.com');
    await rooms.addUser('0512777');
    await expect(rooms.users.getByRole('option')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo: Add 1 person' }).click();
    await expect(rooms.users.getByRole('option')).toHaveCount(1);
    await page.getByRole('searchbox', { name: 'Find a setting' }).fill('mute');
    await page.getByRole('switch', { name: 'Join with microphone off' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('夜班交接室');
    await expect(rooms.section('Who may use it')).toContainText('bob@example.com');
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
    const rooms = new Rooms(page);
    await page.goto(paths.newRoom);
    await rooms.save('Create room').click();
    await expect(rooms.name).toBeFocused();
    expect(await world.calls('createVirtualRoom')).toEqual([]);
    await rooms.name.fill('Hamburg Bridge');
    await rooms.save('Create room').click();
    await expect(page.getByText(/\(99995\)|99995/).first()).toBeVisible();
    await expect(rooms.name).toBeFocused();
    await expect(rooms.name).toHaveAttribute('aria-invalid', 'true');
    await rooms.name.fill('Hamburg Bridge 2');
    await rooms.save('Create room').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hamburg Bridge 2');
  });

  test('an unfinished room is there again, and gone when it is thrown away', async ({ page }) => {
    const rooms = new Rooms(page);
    await page.goto(paths.newRoom);
    await rooms.name.fill('Half a room');
    await rooms.exclusive.click();
    await rooms.addUser('ann@example.com');
    await rooms.isKept();
    await page.reload();
    await expect(page.getByText(/Your unfinished work of .* is back/)).toBeVisible();
    await expect(rooms.name).toHaveValue('Half a room');
    await expect(rooms.users.getByRole('option', { name: 'ann@example.com' })).toBeVisible();
    await page.getByRole('link', { name: 'Rooms' }).click();
    const leave = page.getByRole('dialog', { name: 'Leave before you are done?' });
    await leave.getByRole('button', { name: 'Leave, discard draft' }).click();
    await expect(rooms.table).toBeVisible();
    await page.goto(paths.newRoom);
    await expect(rooms.name).toHaveValue('');
  });

  test('an edit changes what was changed and sends everything else back', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    const id = await rooms.edit(app, '总经理专用会议室');
    const before = await roomNow(app, id);
    await rooms.name.fill('总经理会议室');
    await page.getByRole('button', { name: '1 change' }).click();
    await expect(page.getByRole('dialog', { name: '1 change' })).toContainText('总经理会议室');
    await page.keyboard.press('Escape');
    await rooms.save('Save changes').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('总经理会议室');
    expect(await roomNow(app, id)).toEqual({ ...before, name: '总经理会议室' });
    expect(await world.calls('updateVirtualRoom')).toHaveLength(1);
  });

  test('somebody else’s change meanwhile is decided over, users one by one', async ({
    page,
    app,
    world,
    browser,
    baseURL,
  }) => {
    const rooms = new Rooms(page);
    const id = await rooms.edit(app, '总经理专用会议室');
    await rooms.name.fill('Mine');
    await rooms.addUser('mine@example.com');

    const elsewhere = await browser.newContext({ baseURL: baseURL ?? '' });
    await elsewhere.addCookies([world.cookie]);
    const other = await elsewhere.newPage();
    await new App(other).signIn('desk', paths.editRoom(id));
    const theirs = new Rooms(other);
    await theirs.name.fill('Theirs');
    await theirs.addUser('theirs@example.com');
    await theirs.save('Save changes').click();
    await expect(other.getByRole('heading', { level: 1 })).toHaveText('Theirs');
    await elsewhere.close();

    await rooms.save('Save changes').click();
    await expect(rooms.changed).toBeVisible();
    const name = rooms.changed.getByRole('group').filter({ hasText: 'Theirs' }).first();
    await name.getByRole('radio', { name: 'Mine' }).first().click();
    await rooms.changed.getByRole('button', { name: 'Save as chosen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
    const users = JSON.stringify((await roomNow(app, id))['exclusive_users']);
    expect(users).toContain('mine@example.com');
    expect(users).toContain('theirs@example.com');
  });

  test('a meeting that begins in the room meanwhile is no change of it', async ({ page, app }) => {
    const rooms = new Rooms(page);
    const id = await rooms.edit(app, 'Hamburg Bridge');
    await rooms.name.fill('Hamburg');
    const params = { create_type: 4, template_id: id, name: 'Handover', conf_type: 0 };
    await app.tell('/api/v1/mc/confs', params);
    await rooms.save('Save changes').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hamburg');
  });

  test('a room that was deleted meanwhile can become a new one', async ({ page, app }) => {
    const rooms = new Rooms(page);
    const id = await rooms.edit(app, 'Hamburg Bridge');
    await rooms.name.fill('Rescued');
    await app.tell(`/api/v1/mc/virtual_meeting_rooms/${id}?_method=DELETE`, {});
    expect(await roomsNamed(app, 'Hamburg Bridge')).toEqual([]);
    await rooms.save('Save changes').click();
    await expect(rooms.alert).toContainText('This virtual room is no longer there');
    await page.getByRole('button', { name: 'Make it a new room' }).click();
    await expect(rooms.name).toHaveValue('Rescued');
    await rooms.save('Create room').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rescued');
    expect(await roomsNamed(app, 'Rescued')).toHaveLength(1);
  });
});

test.describe('a meeting in a room', () => {
  test('starts at once from the room’s page, with the room’s number and settings', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    const id = await rooms.open(app, 'London Drop-in');
    await page.getByRole('button', { name: 'Start now' }).click();
    const form = new BookingForm(page);
    await expect(form.name).toBeVisible();
    await form.name.fill('At once in London');
    await expect(page.getByText('Its settings were taken over')).toBeVisible();
    await form.goTo('Review');
    await expect(page.getByText('London Drop-in · 0000005')).toBeVisible();
    await form.send('Start now').click();
    await expect(page.getByRole('heading', { name: 'The meeting has started' })).toBeVisible();
    await expect(page.getByText('Held in the virtual room London Drop-in')).toBeVisible();
    const [call] = await world.calls('startMeeting');
    expect(call?.params).toMatchObject({
      create_type: 4,
      template_id: id,
      conf_type: 2,
      preoccupy_resource: 2,
      public_conf: 1,
    });
    const [meeting] = await comingMeetings(app, 'At once in London');
    expect(meeting?.e164).toBe('0000005');
    expect((await allRooms(app)).find((room) => room.id === id)?.status).toBe(1);
  });

  test('is booked for later: what overlaps in the room is told, and the refusal stands at the room', async ({
    page,
    app,
    world,
  }) => {
    const { id } = await roomNamed(app, '培训直播间');
    const form = new BookingForm(page);
    const book = async (name: string) => {
      await page.goto(paths.bookInRoom(id));
      await form.fillIn(name);
      await expect(form.conflicts.getByText(/Checking|…/)).toHaveCount(0);
    };
    await book('First in the room');
    await form.goTo('Review');
    await form.send().click();
    await expect(page.getByRole('heading', { name: 'The meeting is booked' })).toBeVisible();
    const [call] = await world.calls('bookMeeting');
    expect(call?.params).toMatchObject({
      create_type: 4,
      template_id: id,
      recorder: { recorder_mode: 3, publish_mode: 1 },
    });

    await book('Second in the room');
    await expect(form.conflicts).toContainText('The virtual room is taken by “First in the room”');
    await form.goTo('Review');
    await form.send().click();
    const room = page.getByRole('combobox', { name: 'Virtual room' });
    await expect(room).toBeVisible();
    await expect(page.getByText(/51122/).first()).toBeVisible();
    await expect(room).toHaveAttribute('aria-invalid', 'true');
    expect(await comingMeetings(app, 'Second in the room')).toEqual([]);
  });

  test('is chosen in the form: settings follow the room where nobody chose otherwise; the draft keeps it', async ({
    page,
  }) => {
    const form = new BookingForm(page);
    await form.open();
    const room = page.getByRole('combobox', { name: 'Virtual room' });
    const choose = async (name: string) => {
      await room.click();
      await room.fill(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
    };
    await choose('London Drop-in');
    await expect(page.getByText('Its settings were taken over')).toBeVisible();
    await form.name.fill('Kept in a draft');
    await expect(page.getByText(/^Draft saved at/)).toBeVisible();
    await page.reload();
    await expect(form.name).toHaveValue('Kept in a draft');
    await expect(page.getByText('London Drop-in · 0000005').first()).toBeVisible();
    await form.goTo('Media and security');
    await expect(page.getByRole('switch', { name: 'Guest meeting' })).toBeChecked();
    await form.goTo('What and when');
    await choose('Hamburg Bridge');
    await form.goTo('Media and security');
    const find = page.getByRole('searchbox', { name: 'Find a setting' });
    await find.fill('guest meeting');
    await expect(page.getByRole('switch', { name: 'Guest meeting' })).not.toBeChecked();
    await find.fill('');
    await expect(page.getByRole('switch', { name: 'Anonymous terminals may join' })).toBeChecked();
  });

  test('in a room that is deleted meanwhile is refused at the room', async ({ page, app }) => {
    const { id } = await roomNamed(app, 'Hamburg Bridge');
    const form = new BookingForm(page);
    await page.goto(paths.bookInRoom(id));
    await form.fillIn('Nowhere to go');
    await form.goTo('Review');
    await app.tell(`/api/v1/mc/virtual_meeting_rooms/${id}?_method=DELETE`, {});
    await form.send().click();
    await expect(page.getByRole('combobox', { name: 'Virtual room' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(page.getByText(/99996/).first()).toBeVisible();
  });
});
