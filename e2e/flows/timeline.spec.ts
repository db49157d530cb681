import { paths } from '#app/lib/paths.ts';
import { asTyped, BookingForm } from '../pages/booking.ts';
import { dayFromToday, Timeline } from '../pages/timeline.ts';
import { expect, test as base } from '../test.ts';

const test = base.extend<{ timeline: Timeline }>({
  timeline: async ({ page }, use) => {
    await use(new Timeline(page));
  },
});

const TOMORROW = `?date=${dayFromToday(1)}`;
const ROOM = 'Hamburg Bridge';
const RETRY = 'Try again';

test.describe('what it shows', () => {
  test('is one press from the list, and its view stands in the address', async ({
    app,
    page,
    timeline,
  }) => {
    await app.signIn();
    await page
      .getByRole('navigation', { name: 'View' })
      .getByRole('link', { name: 'Timeline' })
      .click();
    await timeline.isRead();
    await expect(timeline.row(ROOM)).toBeVisible();
    await expect(timeline.block('Design Critique')).toHaveAccessibleName(/^Running /);

    await timeline.show('Week');
    await expect(page).toHaveURL(/view=week/);
    await timeline.button('Zoom in').click();
    await expect(page).toHaveURL(/zoom=36/);
    await timeline.button('Later').click();
    await expect(page).toHaveURL(/date=/);
    const address = page.url();
    await timeline.rowsAre('Meeting rooms');
    await expect(page).toHaveURL(/rows=rooms/);
    await page.goBack();
    await expect(page).toHaveURL(address);
    await page.reload();
    await expect(timeline.group('Time span').getByRole('button', { name: 'Week' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await timeline.button('Today').click();
    await expect(page).not.toHaveURL(/date=/);
  });

  test('a meeting in a virtual room is in that row, running or booked, the others below; a permanent one says so', async ({
    app,
    page,
    timeline,
  }) => {
    await app.signIn('admin', paths.timeline);
    await timeline.isRead();
    await expect(
      timeline.row('音视频巡检室').getByRole('link', { name: /^Running 设备巡检连线,/ }),
    ).toBeVisible();
    const rest = timeline.row('No virtual room');
    await expect(
      rest.getByRole('link', { name: /^Running 华东区应急值守,.*permanent$/ }),
    ).toBeVisible();
    await expect(timeline.row(ROOM).getByRole('link')).toHaveCount(0);
    await page.goto(`${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await expect(
      timeline
        .row('London Drop-in')
        .getByRole('link', { name: /^Weekly Standup London,.*Booked$/ }),
    ).toBeVisible();
  });

  test('rooms come out of the details of what is in view, each read once', async ({
    app,
    timeline,
    world,
  }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}&rows=rooms`);
    await timeline.isRead();
    await expect(timeline.row('Alster').getByRole('link').first()).toBeVisible();
    const details = timeline.page.getByText(/^Details loaded for \d+ meetings in view$/);
    await expect(details).toBeVisible();
    const told = await details.innerText();
    const inView = Number(/\d+/.exec(told)?.[0]);
    expect(inView).toBeGreaterThan(1);
    expect(await world.calls('getMeeting')).toHaveLength(inView);
    await timeline.rowsAre('Virtual rooms');
    await expect(timeline.row(ROOM)).toBeVisible();
    await timeline.rowsAre('Meeting rooms');
    await expect(details).toHaveText(told);
    expect(await world.calls('getMeeting')).toHaveLength(inView);
  });

  test('people have rows of their own, met lately or pasted', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}&rows=people`);
    const choice = page.getByRole('region', { name: 'Choose people' });
    await choice.getByRole('option').first().click();
    await choice.getByRole('button', { name: /^Add 1/ }).click();
    await expect(page).toHaveURL(/who=/);
    await choice.getByRole('tab', { name: 'Paste' }).click();
    await choice.getByRole('textbox').fill('Nobody Known, nobody@example.com');
    await choice.getByRole('button', { name: /^Add 1/ }).click();
    await expect(timeline.row('Nobody Known')).toBeVisible();
    await page.reload();
    await expect(timeline.row('Nobody Known')).toBeVisible();
    await expect(timeline.board.getByRole('rowheader')).toHaveCount(2);
  });

  test('the same meetings as a list, by row', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await timeline.button('Show as list').click();
    await expect(
      timeline.list.getByRole('heading', { name: /^No virtual room, \d+ meetings$/ }),
    ).toBeVisible();
    await timeline.list.getByRole('link', { name: /^技术委员会/ }).click();
    await expect(timeline.details.getByRole('heading', { name: '技术委员会' })).toBeVisible();
    await expect(page).toHaveURL(/as=list/);
    await timeline.details.getByRole('link', { name: 'Close details' }).click();
    await timeline.button('Back to timeline').click();
    await expect(timeline.board).toBeVisible();
  });
});

test.describe('booking a time', () => {
  test('dragged out with the mouse, in a virtual room', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await timeline.dragOut(timeline.row(ROOM), '10:05', '11:20');
    await page.mouse.up();
    const form = new BookingForm(page);
    await expect(form.startDate).toHaveValue(asTyped(dayFromToday(1)));
    await expect(form.startTime).toHaveValue('10:00');
    await expect(page).toHaveURL(/duration=90/);
    await expect(page).toHaveURL(/room=/);
    await form.name.fill('Dragged out');
    const number = await form.book();
    expect(number).not.toBe('');
  });

  test('Escape gives a drag up', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await timeline.dragOut(timeline.row(ROOM), '10:00', '11:00');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(paths.timeline));
    await expect(timeline.chosen).toBeHidden();
  });

  test('a click chooses an hour, made longer, then booked', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    const { x, y } = await timeline.pointAt(timeline.row(ROOM), '15:10');
    await page.mouse.click(x, y);
    await expect(timeline.chosen).toContainText('15:00–16:00');
    await timeline.chosen.getByRole('button', { name: '15 minutes longer' }).click();
    await expect(timeline.chosen).toContainText('15:00–16:15');
    await timeline.chosen.getByRole('button', { name: 'Book this time' }).click();
    await expect(new BookingForm(page).startTime).toHaveValue('15:00');
    await expect(page).toHaveURL(/duration=75/);
  });

  test('in a room that is taken, no further than the next meeting', async ({
    app,
    page,
    timeline,
  }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}&rows=rooms`);
    await timeline.isRead();
    // from 14:00 to 16:00
    const meeting = page.getByRole('link', { name: /^技术委员会,/ });
    await expect(meeting).toBeVisible();
    const row = timeline.board.getByRole('row').filter({ has: meeting });
    await timeline.dragOut(row, '13:20', '17:00');
    await page.mouse.up();
    await expect(new BookingForm(page).startTime).toHaveValue('13:15');
    await expect(page).toHaveURL(/duration=45/);
  });

  test('what is over cannot be chosen', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}?date=${dayFromToday(-1)}`);
    await timeline.isRead();
    const { x, y } = await timeline.pointAt(timeline.row(ROOM), '15:10');
    await page.mouse.click(x, y);
    await expect(timeline.chosen).toBeHidden();
  });

  test('by keys alone: through times and meetings, a span extended, booked', async ({
    app,
    page,
    timeline,
  }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await timeline.board.getByRole('gridcell').getByRole('button').focus();
    await expect(timeline.cursor).toHaveAccessibleName(/09:00, free until/);
    await timeline.press('ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
    await expect(timeline.cursor).toHaveAccessibleName(new RegExp(`^${ROOM}, .*09:30, free until`));
    await timeline.press('Shift+ArrowRight', 'Shift+ArrowRight');
    await expect(timeline.cursor).toHaveAccessibleName(/selected .*09:30–10:15, 45 minutes/);
    await timeline.press('Shift+ArrowLeft');
    await expect(timeline.chosen).toContainText('09:30–10:00');
    await timeline.press('Enter');
    await expect(new BookingForm(page).startTime).toHaveValue('09:30');
    await expect(page).toHaveURL(/duration=30/);
  });

  test('by keys alone: to a meeting, and into it', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await timeline.board.getByRole('gridcell').getByRole('button').focus();
    await timeline.press(
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
    );
    await expect(timeline.cursor).toHaveAccessibleName(/^No virtual room/);
    await timeline.press('ArrowRight');
    await expect(timeline.cursor).toHaveAccessibleName(/客户来访接待/);
    await timeline.press('Enter');
    await expect(timeline.details.getByRole('heading', { name: '客户来访接待' })).toBeVisible();
    await expect(page).toHaveURL(/\/meetings\/timeline\/[^?]+\?date=/);
    await timeline.details.getByRole('link', { name: 'Close details' }).click();
    await expect(timeline.details).toBeHidden();
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap chooses a time, another books it', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    const { x, y } = await timeline.pointAt(timeline.row(ROOM), '08:10');
    await page.touchscreen.tap(x, y);
    await expect(timeline.chosen).toContainText('08:00–09:00');
    await timeline.chosen.getByRole('button', { name: 'Book this time' }).tap();
    await expect(new BookingForm(page).startTime).toHaveValue('08:00');
  });

  test('a meeting opens in place of the timeline', async ({ app, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    await timeline.block('客户来访接待').tap();
    await expect(timeline.details.getByRole('heading', { name: '客户来访接待' })).toBeVisible();
    await timeline.details.getByRole('link', { name: 'Back to timeline' }).tap();
    await expect(timeline.board).toBeVisible();
  });
});

test.describe('when reading fails', () => {
  test('the meetings: told, read again', async ({ app, page, timeline, world }) => {
    await world.fault('refused@listMeetings');
    await app.signIn('admin', paths.timeline);
    await expect(page.getByRole('alert')).toContainText('Couldn’t load the meetings');
    await world.clearFaults();
    await page.getByRole('alert').getByRole('button', { name: RETRY }).click();
    await timeline.isRead();
    await expect(timeline.block('Design Critique')).toBeVisible();
  });

  test('the virtual rooms: all meetings are in one row', async ({ app, page, timeline, world }) => {
    await world.fault('refused@listVirtualRooms');
    await app.signIn('admin', paths.timeline);
    await timeline.isRead();
    await expect(page.getByRole('alert')).toContainText('Couldn’t load the virtual rooms');
    await expect(timeline.row('No virtual room').getByRole('link').first()).toBeVisible();
    await world.clearFaults();
    await page.getByRole('alert').getByRole('button', { name: RETRY }).click();
    await expect(timeline.row(ROOM)).toBeVisible();
  });

  test('details: what was read stays, the platform is not asked for all the rest', async ({
    app,
    page,
    timeline,
    world,
  }) => {
    await world.fault('refused@getMeeting');
    await app.signIn('admin', `${paths.timeline}?view=week&rows=rooms`);
    await timeline.isRead();
    await expect(page.getByRole('alert')).toContainText(
      /Couldn’t load the details of \d+ meetings in view/,
    );
    expect((await world.calls('getMeeting')).length).toBeLessThanOrEqual(8);
    await world.clearFaults();
    await page.getByRole('alert').getByRole('button', { name: RETRY }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(timeline.row('Alster').getByRole('link').first()).toBeVisible();
  });
});

test.describe('a week of two thousand meetings', () => {
  test.use({ worldChoice: { scenario: 'crowded' } });

  test('is shown whole, a part of it drawn; leaving ends the reading of details', async ({
    app,
    page,
    timeline,
    world,
  }) => {
    await app.signIn('admin', `${paths.timeline}?view=week`);
    await expect(timeline.says(/^2,\d{3} meetings/)).toBeAttached();
    expect(await timeline.board.getByRole('link').count()).toBeLessThan(600);
    await timeline.rowsAre('Meeting rooms');
    await expect(page.getByText(/^Loading details: \d+ of \d+$/)).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: 'Templates' })
      .click();
    await expect(page.getByRole('heading', { name: 'Templates', level: 1 })).toBeVisible();
    const before = (await world.calls('getMeeting')).length;
    await page.reload(); // another page load gives late requests time to arrive
    await expect(page.getByRole('heading', { name: 'Templates', level: 1 })).toBeVisible();
    expect((await world.calls('getMeeting')).length).toBeLessThanOrEqual(before + 4);
  });
});
