import type { Page } from '@playwright/test';
import { BookingForm } from '#e2e/kit/pages/booking.ts';
import { Composer } from '#e2e/kit/pages/composer.ts';
import { Directory } from '#e2e/kit/pages/directory.ts';
import { Library } from '#e2e/kit/pages/library.ts';
import { MeetingsList } from '#e2e/kit/pages/meetings-list.ts';
import { PeopleForm } from '#e2e/kit/pages/people.ts';
import { RoomForm, Rooms } from '#e2e/kit/pages/rooms.ts';
import { RepeatsForm, SeriesPage } from '#e2e/kit/pages/series.ts';
import { TemplateEditorForm } from '#e2e/kit/pages/template-editor.ts';
import { TemplatesList } from '#e2e/kit/pages/templates.ts';
import { Timeline } from '#e2e/kit/pages/timeline.ts';
import { WallDesigner } from '#e2e/kit/pages/wall-designer.ts';
import { WallStyles } from '#e2e/kit/pages/wall-styles.ts';
import { PASSWORD } from '#e2e/kit/session.ts';
import { settled } from '#e2e/kit/settled.ts';

const SHEET = ['Name,Email', 'Alice,alice@x.example', 'Bob,bob@x.example'].join('\r\n');
/** A day after all hours of the day, and within what is asked about. */
const LATER = '2026-04-02';

/**
 * What somebody does in an hour: something in every area, with other meetings than in the hours before. Each ends on a
 * page that the navigation leads away from without a question.
 */
export const steps = [
  lookAtOverview,
  findMeetings,
  readAllMeetings,
  readMeetings,
  giveUpBooking,
  bookChangeCancel,
  bookSeries,
  lookAtTimeline,
  moveOnTimeline,
  rehearseAndPrint,
  lookAtTemplates,
  makeTemplate,
  keepMeetingRooms,
  lookAtVirtualRooms,
  layOutWall,
  lookAtLibrary,
  lookAtLives,
  lookAtSystem,
  makeReport,
  usePalette,
  changeLook,
  lockAndUnlock,
] as const;

/** Goes to an area by the navigation. */
export async function goTo(page: Page, area: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: area, exact: true });
  await link.click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

async function lookAtOverview(page: Page, hour: number): Promise<void> {
  await goTo(page, 'Overview');
  await settled(page);
  const upcoming = page.getByRole('region', { name: 'Upcoming', exact: true });
  await upcoming
    .getByRole('listitem')
    .nth(hour % 3)
    .getByRole('link')
    .first()
    .click();
  await new MeetingsList(page).details.getByRole('heading', { level: 2 }).first().waitFor();
  await settled(page);
  await page.goBack();
}

async function findMeetings(page: Page, hour: number): Promise<void> {
  const list = new MeetingsList(page);
  await goTo(page, 'Meetings');
  await list.search.pressSequentially('Planning');
  await list.says(/ of /).first().waitFor({ state: 'attached' });
  await list.search.fill('');
  await list.tab('Awaiting approval').click();
  await settled(page);
  await list.tab('All').click();
  await list.sortBy('Duration');
  await page.getByRole('button', { name: 'Next page' }).click();
  await page.getByRole('button', { name: 'View settings' }).click();
  await page.keyboard.press('Escape');
  await list.savedFilters.open();
  await list.savedFilters.save(`Hour ${hour}`);
  await list.savedFilters.remove(`Hour ${hour}`);
  await page.keyboard.press('Escape');
}

async function readAllMeetings(page: Page, hour: number): Promise<void> {
  const list = new MeetingsList(page);
  await goTo(page, 'Meetings');
  await list.range.selectOption('All time');
  await page.getByRole('combobox', { name: 'Rows' }).selectOption('All');
  // ten thousand, and what was booked or canceled meanwhile
  await list.says(/^(9,9|10,0)\d\d total/).waitFor({ state: 'attached' });
  await list.search.pressSequentially(`Retro ${hour}`);
  await list.says(/ of /).first().waitFor({ state: 'attached' });
  await list.search.fill('');
}

async function readMeetings(page: Page, hour: number): Promise<void> {
  const list = new MeetingsList(page);
  await goTo(page, 'Meetings');
  for (const place of [1, 2, 3]) {
    const row = list.table.getByRole('row').nth(3 * hour + place);
    await row.getByRole('link').first().click();
    await list.details.getByRole('heading', { level: 2 }).first().waitFor();
    await settled(page);
    await page.goBack();
    await list.details.waitFor({ state: 'detached' });
  }
  await list.table
    .getByRole('button', { name: /^Actions for/ })
    .nth(hour)
    .click();
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Escape');
}

/** All that is typed, pasted and dropped in it is thrown away at the end. */
async function giveUpBooking(page: Page, hour: number): Promise<void> {
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await goTo(page, 'Book');
  await fillIn(form, `Given up ${hour}`);
  await form.goTo('People');
  await people.paste(['Wang Wei <wang@x.example>', 'Li Na, +86 138 0013 8000', '10.0.0.8']);
  await people.add(3);
  await people.open('File');
  await dropSheet(page);
  await people.add(2);
  const directory = new Directory(page);
  await directory.people.open('Directory');
  await directory.find.fill('sato');
  await directory.list.getByRole('option').first().click();
  await people.add(1);
  await form.goTo('Media and security');
  await page.getByRole('searchbox', { name: 'Find a setting' }).fill('mute');
  await form.goTo('Picture and sound');
  await page.getByRole('button', { name: 'Set up picture' }).click();
  const composer = new Composer(page);
  await composer.panes.waitFor();
  await composer.chooseLayout('4');
  await composer.action('Auto-fill').click();
  await composer.undo.click();
  await composer.close();
  await form.goTo('Files');
  await form.isKept();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByText('Draft discarded').waitFor();
}

async function bookChangeCancel(page: Page, hour: number): Promise<void> {
  const form = new BookingForm(page);
  await goTo(page, 'Book');
  await fillIn(form, `Hour ${hour}`);
  await form.addPerson('bob@example.com');
  await form.book();
  await page.getByRole('link', { name: 'Open meeting' }).click();
  const meeting = page.getByRole('article');
  await meeting.getByRole('button', { name: 'Edit', exact: true }).click();
  await form.name.fill(`Hour ${hour}, later`);
  await form.chooseTime('15:00');
  await form.book('Save changes');
  await page.getByRole('link', { name: 'Open meeting' }).click();
  await cancelMeeting(page);
}

async function bookSeries(page: Page, hour: number): Promise<void> {
  const repeats = new RepeatsForm(page);
  const series = new SeriesPage(page);
  await goTo(page, 'Book');
  await fillIn(repeats.form, `Series ${hour}`);
  await repeats.repeats();
  await repeats.by('Daily');
  await repeats.times(5);
  await repeats.book();
  await page.getByRole('link', { name: 'Open series' }).click();
  await series.dates.nth(4).waitFor();
  await page.getByRole('link', { name: 'Edit series' }).click();
  await repeats.form.name.fill(`Series ${hour}, longer`);
  await repeats.form.save();
  await page.getByRole('link', { name: 'Open series' }).click();
  await page.getByRole('button', { name: 'Select all not started' }).click();
  await series.cancelChosen('No longer needed');
}

async function lookAtTimeline(page: Page): Promise<void> {
  const timeline = new Timeline(page);
  await openTimeline(page, timeline);
  await page.mouse.move(800, 500);
  await page.mouse.wheel(400, 0);
  await page.mouse.wheel(0, 300);
  await timeline.button('Zoom in').click();
  await timeline.button('Zoom out').click();
  for (const span of ['3 days', 'Week', 'Day'] as const) {
    await timeline.show(span);
    await timeline.isRead();
  }
  await timeline.button('Later').click();
  await timeline.isRead();
  await timeline.rowsAre('Meeting rooms');
  await timeline.board.getByRole('rowheader').first().waitFor();
  await settled(page);
  await timeline.rowsAre('People');
  await settled(page);
  await timeline.button('Show as list').click();
  await timeline.button('Back to timeline').click();
  await timeline.rowsAre('Virtual rooms');
}

/** A meeting is dragged and left where it was, and a time is dragged out and not booked. */
async function moveOnTimeline(page: Page, hour: number): Promise<void> {
  const timeline = new Timeline(page);
  await openTimeline(page, timeline);
  await timeline.button('Later').click();
  await timeline.isRead();
  await settled(page);
  // by day, where an hour is wide enough to take hold of
  const block = timeline.board
    .getByRole('link', { name: /^[^,]+, [^,]+, [^,]+ 1[0-6]:.*Booked$/ })
    .nth(hour);
  await block.hover();
  await timeline.dragBlock(block, 1);
  await timeline.question.waitFor();
  await page.keyboard.press('Escape');
  await timeline.question.waitFor({ state: 'hidden' });
  const row = timeline.board.getByRole('row').nth(1);
  await row.getByRole('gridcell').hover();
  await timeline.dragOut(row, '10:00', '11:00');
  await page.keyboard.press('Escape');
  await page.mouse.up();
}

async function rehearseAndPrint(page: Page, hour: number): Promise<void> {
  const list = new MeetingsList(page);
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Print list' }).click();
  await page.waitForURL(/\/print\//);
  await settled(page);
  await page.goBack();
  await list.table
    .getByRole('row')
    .nth(hour + 1)
    .getByRole('link')
    .first()
    .click();
  await list.details.getByRole('link', { name: 'Rehearse' }).first().click();
  await page.getByRole('heading', { level: 1, name: /^Rehearsal/ }).waitFor();
  await settled(page);
  await page.getByRole('link', { name: 'Close rehearsal' }).click();
  await page.getByRole('article').getByRole('link', { name: 'Print' }).click();
  await page.waitForURL(/\/print\//);
  await settled(page);
  await page.goBack();
}

async function lookAtTemplates(page: Page, hour: number): Promise<void> {
  const templates = new TemplatesList(page);
  await goTo(page, 'Templates');
  await templates.search.pressSequentially('review');
  await templates.search.fill('');
  await templates.table
    .getByRole('row')
    .nth(1 + hour)
    .getByRole('link')
    .first()
    .click();
  await templates.summary.getByRole('heading').first().waitFor();
  await settled(page);
  await templates.summary.getByRole('link', { name: 'Book from template' }).click();
  await new BookingForm(page).name.fill(`From a template ${hour}`);
  await new BookingForm(page).isKept();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByText('Draft discarded').waitFor();
}

/** Made, changed and deleted again. */
async function makeTemplate(page: Page, hour: number): Promise<void> {
  const form = new TemplateEditorForm(page);
  const templates = new TemplatesList(page);
  const name = `Template of hour ${hour}`;
  await goTo(page, 'Templates');
  await page.getByRole('link', { name: 'New template' }).click();
  await form.name.fill(name);
  await form.addPerson('bob@example.com');
  await form.save('Create template').click();
  await form.isSaved();
  await form.name.fill(`${name}, changed`);
  await form.save('Save changes').click();
  await page.getByRole('button', { name: 'Save anyway' }).click();
  await form.isSaved();
  await goTo(page, 'Templates');
  await templates.search.fill(name);
  await page.waitForURL(/[?&]q=/);
  await templates.open(`${name}, changed`);
  const dialog = await templates.press('Delete…');
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function keepMeetingRooms(page: Page, hour: number): Promise<void> {
  const dialog = page.getByRole('dialog');
  await goTo(page, 'Meeting rooms');
  await page.getByRole('button', { name: 'Add meeting room' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill(`Room ${hour}`);
  await dialog.getByRole('textbox', { name: 'Room ID' }).fill(`${9000 + hour}`);
  await dialog.getByRole('button', { name: 'Save meeting room' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name: `Room ${hour}` }).click();
  await dialog.getByRole('button', { name: /^Delete/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function lookAtVirtualRooms(page: Page, hour: number): Promise<void> {
  const rooms = new Rooms(page);
  const form = new RoomForm(page);
  await goTo(page, 'Virtual rooms');
  await rooms.table
    .getByRole('row')
    .nth(1 + (hour % 5))
    .getByRole('link')
    .first()
    .click();
  await rooms.section('How to join').waitFor();
  await settled(page);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await form.name.waitFor();
  await goTo(page, 'Virtual rooms');
  await page.getByRole('link', { name: 'New virtual room' }).click();
  await form.name.fill(`Virtual room ${hour}`);
  await form.isKept();
  await page.getByRole('button', { name: 'Discard draft' }).click();
}

async function layOutWall(page: Page, hour: number): Promise<void> {
  const wall = new WallDesigner(page);
  const people = new PeopleForm(page);
  await goTo(page, 'Book');
  await fillIn(wall.form, `Wall ${hour}`);
  await wall.form.goTo('People');
  await people.paste(['Ann', 'Bob', 'Cem'].map((name) => `${name} <${name}@x.example>`));
  await people.add(3);
  await wall.form.goTo('TV walls');
  await wall.presets.startNew('wall');
  await wall.presets.name.fill('Wall');
  await wall.addWall('Control Room 6x4');
  await wall.drag(wall.person('Ann'), wall.box('hdu1'));
  await wall.action('Auto-fill').click();
  await wall.undo.click();
  await wall.presets.saved();
  await wall.form.isKept();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByText('Draft discarded').waitFor();
}

async function lookAtLibrary(page: Page, hour: number): Promise<void> {
  const library = new Library(page);
  const styles = new WallStyles(page);
  await goTo(page, 'Library');
  await library.grid
    .getByRole('link')
    .nth(hour % 3)
    .click();
  await library.details.getByRole('heading').first().waitFor();
  await settled(page);
  await page.getByRole('link', { name: 'TV-wall styles' }).click();
  await styles.cards
    .nth(hour % 4)
    .getByRole('link')
    .click();
  await styles.read.click();
  await styles.watch.selectOption('Every 5 s');
  await styles.details.getByRole('link', { name: 'Close' }).click();
}

async function lookAtLives(page: Page): Promise<void> {
  await goTo(page, 'Live');
  await page.getByRole('radio', { name: /Recording server/ }).click();
  await page.getByRole('radio', { name: /Machine room/ }).click();
  await page.getByRole('textbox', { name: 'Machine room ID' }).fill('nowhere');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'No live meetings booked' }).waitFor();
}

async function lookAtSystem(page: Page, hour: number): Promise<void> {
  await goTo(page, 'System');
  await page.getByRole('textbox', { name: 'Calling terminal' }).fill(`0512000${hour}`);
  await page.getByRole('textbox', { name: 'Called terminal' }).fill('051200002');
  await page.getByRole('button', { name: 'Look up' }).click();
  await settled(page);
  await page.getByRole('link', { name: 'All operations' }).click();
  await page.getByRole('searchbox').fill('meeting');
  await page.getByRole('main').getByRole('link', { name: 'System', exact: true }).first().click();
  await page.getByRole('link', { name: 'Check the pane numbers' }).click();
  await page.getByRole('listbox', { name: 'All layouts' }).waitFor();
}

async function makeReport(page: Page): Promise<void> {
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'Usage report' }).click();
  await page.getByRole('textbox', { name: 'Start date' }).fill('2026-03-31');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make report' }).click();
  await page.getByRole('table').waitFor();
}

async function usePalette(page: Page, hour: number): Promise<void> {
  // closed and still there, it does not open
  const palette = page.getByRole('combobox', { name: 'Command palette', includeHidden: true });
  await goTo(page, 'Overview');
  await page.keyboard.press('Control+k');
  await palette.pressSequentially('planning');
  await page.getByRole('option').nth(hour).waitFor();
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await palette.fill(`Board Meeting ${hour} tomorrow 14:00 1h`);
  await page
    .getByRole('option', { name: /^Book:/ })
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+Shift+a');
  await dialog.getByRole('listitem').first().waitFor();
  await page.keyboard.press('Control+Shift+a');
  await dialog.waitFor({ state: 'detached' });
}

/** Into dark Chinese and back, page by page. */
async function changeLook(page: Page): Promise<void> {
  const choose = async (...names: readonly string[]) => {
    await page.getByRole('button', { name: /admin$/ }).click();
    for (const name of names) await page.getByRole('radio', { name, exact: true }).check();
    await page.keyboard.press('Escape');
  };
  await goTo(page, 'Overview');
  await choose('Dark', 'Compact', '中文');
  const navigation = page.getByRole('navigation', { name: '主导航' });
  for (const area of ['会议', '会议模板', '概览']) {
    await navigation.getByRole('link', { name: area, exact: true }).click();
    await settled(page);
  }
  await choose('浅色', '宽松', 'English');
}

async function lockAndUnlock(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command palette' }).fill('lock');
  await page.keyboard.press('Enter');
  const prompt = page.getByRole('dialog', { name: 'Console locked' });
  await prompt.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await prompt.getByRole('button', { name: 'Continue' }).click();
  await prompt.waitFor({ state: 'hidden' });
}

async function openTimeline(page: Page, timeline: Timeline): Promise<void> {
  await goTo(page, 'Meetings');
  await page.getByRole('main').getByRole('link', { name: 'Timeline' }).click();
  await timeline.isRead();
}

async function fillIn(form: BookingForm, name: string): Promise<void> {
  await form.name.fill(name);
  await form.chooseDate(LATER);
  await form.chooseTime('10:00');
}

async function cancelMeeting(page: Page): Promise<void> {
  await page.getByRole('article').getByRole('button', { name: 'Cancel meeting' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('No longer needed');
  await dialog.getByRole('button', { name: 'Cancel meeting', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Made and dropped in the page: a handle of this side, as of a file chooser, would keep it and look like a leak. */
async function dropSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose a file' }).evaluate((button, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'people.csv', { type: 'text/csv' }));
    for (const type of ['dragover', 'drop']) {
      button.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    }
  }, SHEET);
}
