import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '#e2e/kit/pages/booking.ts';
import { drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { measureStep, openPage, slowDown } from './measure.ts';
import type { ProfileName, Step } from './measure.ts';
import { median } from './statistics.ts';

/** Booking in the busy world: 10,000 meetings, 5,000 people and, from a file, 200 meeting rooms. */

const ROOMS = 200;
/** Who the meeting is for: they are busy often. */
const PEOPLE = ['zhou min', 'zhang', 'li'];

export interface DeskMeasures {
  name: Step;
  time: Step;
  people: Step;
  rooms: Step;
  palette: Step;
  /** From the click to the first proposals, in ms. */
  proposals: number;
}

export async function measureDesk(
  browser: Browser,
  origin: string,
  storageState: BrowserContextOptions['storageState'],
  profile: ProfileName,
): Promise<DeskMeasures> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  await bringRooms(page, origin);
  const form = new BookingForm(page);
  await form.open(origin + paths.book);
  await page.waitForLoadState('networkidle');
  const step = (act: () => Promise<void>) => measureStep(page, cdp, profile, act);

  await form.name.click();
  const name = await step(() => typed(page, 'planning'));
  await form.startTime.click();
  const time = await step(async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await typed(page, '14:30');
    await page.keyboard.press('Tab');
  });
  await form.addPeople.click();
  const people = await step(() => typed(page, PEOPLE.map((name) => `${name}\n`).join('')));
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Meeting rooms' }).click();
  const rooms = await step(() => typed(page, 'room 12'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // the panel beside the form knows the room: what was found without it would be put away
  await page.getByRole('region', { name: 'Find a free time' }).getByText('Room 120').waitFor();
  await page.waitForLoadState('networkidle');
  const find = page.getByRole('button', { name: 'Find a free time' });
  await slowDown(cdp, profile);
  const proposal = 'ul[aria-label="Suggested times"] > li';
  const proposals = await drawn(find, proposal, 1);
  await slowDown(cdp, 'none');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.waitForLoadState('networkidle');
  const palette = await step(() => typed(page, 'planning'));
  await close();
  return { name, time, people, rooms, palette, proposals };
}

/** `slow` at cpu4; the rest unthrottled. */
export function deskFigures(
  plain: readonly DeskMeasures[],
  slow: readonly DeskMeasures[],
): Figure[] {
  const worst = (what: string, read: (one: DeskMeasures) => Step): Figure => ({
    name: `booking, 10,000 meetings: worst interaction ${what}, cpu4`,
    value: median(slow.map((one) => read(one).worstInteraction)),
    unit: 'ms',
    aim: 100,
  });
  return [
    worst('typing the name', ({ name }) => name),
    worst('typing the time', ({ time }) => time),
    worst('finding people among 5,000', ({ people }) => people),
    worst('finding one of 200 rooms', ({ rooms }) => rooms),
    worst('typing in the palette', ({ palette }) => palette),
    {
      name: 'booking, 10,000 meetings: proposals of a free time, unthrottled',
      value: median(plain.map(({ proposals }) => proposals)),
      unit: 'ms',
      aim: 2000,
    },
  ];
}

async function bringRooms(page: Page, origin: string): Promise<void> {
  const list = Array.from({ length: ROOMS }, (_, index) => ({
    id: 10_000 + index,
    name: `Room ${index}`,
    place: `Floor ${index % 20}`,
    seats: 4 + (index % 30),
    equipment: index % 3 === 0 ? 'Camera' : '',
  }));
  await page.goto(origin + paths.meetingRooms);
  await page.locator('input[type=file]').setInputFiles({
    name: 'rooms.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(list)),
  });
  await page
    .getByRole('row', { name: /^Room 1\b/ })
    .first()
    .waitFor();
}

/** As a person types. */
function typed(page: Page, text: string): Promise<void> {
  return page.locator(':focus').pressSequentially(text, { delay: 120 });
}
