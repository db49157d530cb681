import type { App } from '../kit/app.ts';
import { paths } from '#app/lib/paths.ts';
import { asTyped, BookingForm } from '../kit/pages/booking.ts';
import { dayFromToday, Timeline } from '../kit/pages/timeline.ts';
import { expect, test as base } from '../test.ts';

const test = base.extend<{ timeline: Timeline }>({
  timeline: async ({ page }, use) => {
    await use(new Timeline(page));
  },
});

const TOMORROW = `?date=${dayFromToday(1)}`;
const ROOM = 'Hamburg Bridge';
/** From 14:00 to 16:00 in 金鸡湖厅, with 11 people. */
const MOVED = '技术委员会';
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
    await expect(timeline.block('Design Critique')).toHaveAccessibleName(
      /^Design Critique Running,/,
    );

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
      timeline.row('音视频巡检室').getByRole('link', { name: /^设备巡检连线 Running,/ }),
    ).toBeVisible();
    const rest = timeline.row('No virtual room');
    await expect(
      rest.getByRole('link', { name: /^华东区应急值守 Running,.*permanent$/ }),
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

const openRooms = async (app: App, timeline: Timeline) => {
  await app.signIn('admin', `${paths.timeline}${TOMORROW}&rows=rooms`);
  await timeline.isRead();
  await expect(timeline.block(MOVED)).toBeVisible();
  // each room that is found puts a row among the others
  await expect(timeline.page.getByText(/^Details loaded for \d+ meetings in view$/)).toBeVisible();
};
const inRoom = (timeline: Timeline, room: string) =>
  timeline.row(room).getByRole('link', { name: new RegExp(`^${MOVED},`) });

test.describe('moving a meeting', () => {
  test('by one drag and one click, to another room too, and undone', async ({
    app,
    timeline,
    world,
  }) => {
    await openRooms(app, timeline);
    await timeline.dragBlock(timeline.block(MOVED), 1, timeline.row('黄浦厅'));
    await expect(timeline.question).toContainText('14:00–16:00');
    await expect(timeline.question).toContainText('15:00–17:00');
    await expect(timeline.question).toContainText('(11 total)');
    await expect(timeline.question).toContainText('No conflicts found');
    await timeline.question.getByRole('button', { name: 'Move' }).click();
    await expect(timeline.question).toBeHidden();
    await expect(inRoom(timeline, '黄浦厅')).toHaveAccessibleName(/15:00–17:00/);
    const [sent] = await world.calls('updateBookedMeeting');
    expect(sent?.params).toMatchObject({ duration: 120, rooms: [{ name: '黄浦厅' }] });

    await timeline.page.getByRole('button', { name: 'Undo' }).click();
    await expect(inRoom(timeline, '金鸡湖厅')).toHaveAccessibleName(/14:00–16:00/);
    expect(await world.calls('updateBookedMeeting')).toHaveLength(2);
  });

  test('into a taken room it says so, and waits', async ({ app, timeline, world }) => {
    await openRooms(app, timeline);
    await timeline.dragBlock(timeline.block(MOVED), -4, timeline.row('太湖厅'));
    await expect(timeline.question).toContainText('is booked for “客户来访接待”');
    await expect(timeline.question.getByRole('button', { name: 'Move anyway' })).toBeVisible();
    await timeline.question.getByRole('button', { name: 'Cancel' }).click();
    await expect(inRoom(timeline, '金鸡湖厅')).toHaveAccessibleName(/14:00–16:00/);
    expect(await world.calls('updateBookedMeeting')).toHaveLength(0);
  });

  test('by keys alone: moved, made longer, taken back, sent', async ({ app, timeline, world }) => {
    await openRooms(app, timeline);
    await timeline.board.getByRole('gridcell').getByRole('button').focus();
    // which rooms stand above it depends on the hour of the day
    await timeline.pressUntil('ArrowDown', '金鸡湖厅');
    await timeline.press('End', 'ArrowLeft');
    await timeline.pressUntil('ArrowLeft', MOVED);
    await timeline.press('Control+ArrowRight');
    await expect(timeline.cursor).toHaveAccessibleName(/moved to .*14:15–16:15, not saved yet/);
    await timeline.press('Escape');
    await expect(timeline.cursor).toHaveAccessibleName(/14:00–16:00/);
    await timeline.press('Control+Shift+ArrowRight', 'Enter');
    await expect(timeline.question.getByRole('button', { name: 'Move' })).toBeFocused();
    await timeline.press('Enter');
    await expect(timeline.question).toBeHidden();
    await expect(timeline.block(MOVED)).toHaveAccessibleName(/14:00–16:15/);
    expect(await world.calls('updateBookedMeeting')).toHaveLength(1);
  });

  test('by its actions: a time is typed', async ({ app, page, timeline }) => {
    await openRooms(app, timeline);
    await timeline.block(MOVED).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Change time…' }).click();
    const time = timeline.question.getByRole('textbox', { name: 'Start time' });
    await expect(time).toBeFocused();
    await time.fill('16:30');
    await expect(timeline.question).toContainText('16:30–18:30');
    await timeline.question.getByRole('button', { name: 'Move' }).click();
    await expect(timeline.block(MOVED)).toHaveAccessibleName(/16:30–18:30/);
  });

  test('a lost answer is looked for, not sent again; a refusal is told', async ({
    app,
    timeline,
    world,
  }) => {
    await openRooms(app, timeline);
    await world.fault('cut-before@updateBookedMeeting*1!after');
    await timeline.dragBlock(timeline.block(MOVED), 1);
    await timeline.question.getByRole('button', { name: 'Move' }).click();
    await expect(timeline.question).toBeHidden();
    await expect(timeline.block(MOVED)).toHaveAccessibleName(/15:00–17:00/);
    expect(await world.calls('updateBookedMeeting')).toHaveLength(1);

    await world.fault('refused@updateBookedMeeting*1');
    await timeline.page.getByRole('button', { name: 'Undo' }).click();
    await expect(timeline.question.getByRole('alert')).toContainText('refused');
    await timeline.question.getByRole('button', { name: 'Move' }).click();
    await expect(timeline.block(MOVED)).toHaveAccessibleName(/14:00–16:00/);
  });

  test.describe('where the platform does not answer all of it', () => {
    test.use({ worldChoice: { answers: 'document' } });

    test('it goes on in the form, with the new time', async ({ app, page, timeline, world }) => {
      await openRooms(app, timeline);
      await timeline.dragBlock(timeline.block(MOVED), 1);
      await timeline.question.getByRole('button', { name: 'Continue in the booking form' }).click();
      await expect(new BookingForm(page).startTime).toHaveValue('15:00');
      expect(await world.calls('updateBookedMeeting')).toHaveLength(0);
    });
  });
});

test('the wall shows the rooms of the day, and says when it is out of date', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('admin', `${paths.timeline}?view=wall`);
  const wall = page.getByRole('region', { name: 'Meetings today' });
  await expect(wall.getByRole('heading', { name: 'Thames' })).toBeVisible();
  await expect(wall.getByText('Running').first()).toBeVisible();
  await world.fault('refused@listMeetings');
  await page.reload();
  await expect(wall.getByRole('alert')).toContainText('The platform doesn’t respond');
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap chooses a time, another books it', async ({ app, page, timeline }) => {
    await app.signIn('admin', `${paths.timeline}${TOMORROW}`);
    await timeline.isRead();
    const { x, y } = await timeline.pointAt(timeline.row(ROOM), '09:10');
    await page.touchscreen.tap(x, y);
    await expect(timeline.chosen).toContainText('09:00–10:00');
    await timeline.chosen.getByRole('button', { name: 'Book this time' }).tap();
    await expect(new BookingForm(page).startTime).toHaveValue('09:00');
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
    await expect(page.getByText(/^Loading details: [\d,]+ of [\d,]+$/)).toBeVisible();
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
