import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import {
  allRooms,
  comingMeetings,
  RoomForm,
  roomNamed,
  Rooms,
  roomsNamed,
} from '../kit/pages/rooms.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ app }) => {
  await app.startSession('admin');
});

test.describe('the list', () => {
  test('tells what happens in each room, is searched, filtered and sorted, and the address keeps it', async ({
    app,
    page,
  }) => {
    const rooms = new Rooms(page);
    await app.open(paths.rooms);
    await expect(page.getByText('5 virtual rooms, 1 in use')).toBeVisible();
    await expect(rooms.row('音视频巡检室')).toContainText('In use: 设备巡检连线');
    await expect(rooms.row('总经理专用会议室')).toContainText('3 users only');
    await page.getByRole('combobox', { name: 'Virtual rooms to show' }).selectOption('In use');
    await expect(page).toHaveURL(/show=inUse/);
    expect(await rooms.names()).toEqual(['音视频巡检室']);
    await page.goBack();
    await rooms.search.fill('drop-in');
    await expect(page.getByText('1 of 5 virtual rooms, 1 in use overall')).toBeVisible();
    await page.reload();
    await expect(rooms.search).toHaveValue('drop-in');
    await rooms.search.fill('no such room');
    await page.getByRole('button', { name: 'Show all virtual rooms' }).click();
    await page.getByRole('button', { name: 'State', exact: true }).click();
    await expect.poll(() => rooms.names()).toHaveLength(5);
    expect((await rooms.names())[0]).toBe('音视频巡检室');
  });

  test('names every column in full on a wide screen', async ({ app, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.open(paths.rooms);
    await expect(new Rooms(page).row('Hamburg Bridge')).toBeVisible();
    const headings = page.getByRole('columnheader');
    await expect(headings).toHaveCount(7);
    const cut = await headings.evaluateAll((all) =>
      all
        .filter((one) =>
          [one, ...one.querySelectorAll('*')].some(
            ({ clientWidth, scrollWidth }) => clientWidth > 0 && scrollWidth > clientWidth,
          ),
        )
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
  });

  test('keeps the status fresh by itself, but not while it is paused', async ({
    page,
    world,
    app,
  }) => {
    await page.clock.install();
    await app.open(paths.rooms);
    const rooms = new Rooms(page);
    await expect(rooms.row('Hamburg Bridge')).toContainText('Idle');
    const { id } = await roomNamed(app, 'Hamburg Bridge');
    const params = { create_type: 4, template_id: id, name: 'Handover', conf_type: 0 };
    await app.tell('/api/v1/mc/confs', params);
    await page.clock.runFor(16_000);
    await expect(rooms.row('Hamburg Bridge')).toContainText('In use: Handover');
    await page.getByRole('button', { name: 'Pause updates' }).click();
    await expect(page.getByText(/paused$/)).toBeVisible();
    const before = (await world.calls('listVirtualRooms')).length;
    await page.clock.runFor(60_000);
    expect(await world.calls('listVirtualRooms')).toHaveLength(before);
    await page.getByRole('button', { name: 'Resume updates' }).click();
    await page.clock.runFor(16_000);
    await expect
      .poll(async () => (await world.calls('listVirtualRooms')).length)
      .toBeGreaterThan(before);
  });

  test.describe('in an empty world', () => {
    test.use({ worldChoice: { scenario: 'empty' } });

    test('says how to make the first room', async ({ app, page }) => {
      await app.open(paths.rooms);
      await expect(page.getByRole('heading', { name: 'No virtual rooms yet' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'New virtual room' }).last().click();
      await expect(new RoomForm(page).name).toBeVisible();
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
    await expect(rooms.section('Who can use it')).toContainText('Everyone');
    await expect(rooms.section('Who can use it')).toContainText('总部');
    await expect(rooms.section('How to join').getByText(/meetingMoid=/)).toBeVisible();
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
      page.getByRole('heading', { name: 'This virtual room no longer exists' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Back to virtual rooms' }).click();
    await expect(new Rooms(page).table).toBeVisible();
  });

  test('is deleted after its meetings are named, and is gone from the list', async ({
    page,
    app,
    world,
  }) => {
    const rooms = new Rooms(page);
    await rooms.open(app, 'London Drop-in');
    await rooms.askToDelete();
    await expect(rooms.deletion).toContainText('1 upcoming meeting uses it');
    await expect(rooms.deletion).toContainText('Weekly Standup London');
    await page.keyboard.press('Enter');
    await expect(rooms.deletion).toBeHidden();
    expect(await world.calls('deleteVirtualRoom')).toEqual([]);
    await rooms.askToDelete();
    await rooms.confirmDeletion();
    await expect(page.getByText('4 virtual rooms, 1 in use')).toBeVisible();
    expect(await roomsNamed(app, 'London Drop-in')).toEqual([]);
  });

  test('in use is refused by the platform, and stays', async ({ page, app }) => {
    const rooms = new Rooms(page);
    await rooms.open(app, '音视频巡检室');
    await rooms.askToDelete();
    await expect(rooms.deletion).toContainText('In use by “设备巡检连线”');
    await rooms.confirmDeletion();
    await expect(rooms.deletion.getByRole('alert')).toContainText('99991');
    expect(await roomsNamed(app, '音视频巡检室')).toHaveLength(1);
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
    await expect(page.getByText('Settings copied from the virtual room')).toBeVisible();
    await expect(page.getByText('London Drop-in · 0000005').first()).toBeVisible();
    await form.send('Start now').click();
    await expect(page.getByRole('heading', { name: 'Meeting started' })).toBeVisible();
    await expect(page.getByText('In virtual room London Drop-in')).toBeVisible();
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
    await form.send().click();
    await expect(page.getByRole('heading', { name: 'Meeting booked' })).toBeVisible();
    const [call] = await world.calls('bookMeeting');
    expect(call?.params).toMatchObject({
      create_type: 4,
      template_id: id,
      recorder: { recorder_mode: 3, publish_mode: 1 },
    });

    await book('Second in the room');
    await expect(form.conflicts).toContainText(
      'The virtual room is booked for “First in the room”',
    );
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
    await expect(page.getByText('Settings copied from the virtual room')).toBeVisible();
    await form.name.fill('Kept in a draft');
    await form.isKept();
    await page.reload();
    await expect(form.name).toHaveValue('Kept in a draft');
    await expect(page.getByText('London Drop-in · 0000005').first()).toBeVisible();
    await form.goTo('Media and security');
    await expect(page.getByRole('switch', { name: 'Guest meeting' })).toBeChecked();
    await choose('Hamburg Bridge');
    await form.goTo('Media and security');
    const find = page.getByRole('searchbox', { name: 'Find a setting' });
    await find.fill('guest meeting');
    await expect(page.getByRole('switch', { name: 'Guest meeting' })).not.toBeChecked();
    await find.fill('');
    await expect(page.getByRole('switch', { name: 'Allow anonymous terminals' })).toBeChecked();
  });

  test('in a room that is deleted meanwhile is refused at the room', async ({ page, app }) => {
    const { id } = await roomNamed(app, 'Hamburg Bridge');
    const form = new BookingForm(page);
    await page.goto(paths.bookInRoom(id));
    await form.fillIn('Nowhere to go');
    await app.tell(`/api/v1/mc/virtual_meeting_rooms/${id}?_method=DELETE`, {});
    await form.send().click();
    await expect(page.getByRole('combobox', { name: 'Virtual room' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(page.getByText(/99996/).first()).toBeVisible();
  });
});
