import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '#e2e/kit/pages/booking.ts';
import { WallDesigner } from '#e2e/kit/pages/wall-designer.ts';

/** A screen whose weight is kept. */
export interface WeighedScreen {
  readonly name: string;
  readonly path: string;
  /** Resolves when a person can use it. */
  readonly usable: (page: Page) => Promise<unknown>;
  /** What is fetched after that is for the next screen. */
  readonly isLeftAtOnce?: true;
  /** What is done after that; what it fetches is weighed alone, without what was there before. */
  readonly open?: (page: Page) => Promise<unknown>;
}

const main = (page: Page) => page.getByRole('main');
const firstRow = (page: Page) => main(page).getByRole('row').nth(1).waitFor();

async function typeable(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Meeting name' }).waitFor();
}

/** The screens people begin on, and those that carry most. */
export const weighedScreens: readonly WeighedScreen[] = [
  {
    name: 'sign-in',
    path: paths.signIn,
    isLeftAtOnce: true,
    usable: (page) => page.waitForFunction(() => !document.querySelector('.static-sign-in')),
  },
  {
    name: 'overview',
    path: paths.overview,
    usable: (page) => main(page).getByRole('link').first().waitFor(),
  },
  { name: 'list', path: paths.meetings, usable: firstRow },
  {
    name: 'timeline',
    path: paths.timeline,
    usable: (page) => main(page).locator('[role=grid] a[data-id]').first().waitFor(),
  },
  { name: 'booking', path: paths.book, usable: typeable },
  {
    name: 'picture, from the booking',
    path: paths.book,
    usable: typeable,
    open: async (page) => {
      await new BookingForm(page).goTo('Picture and sound');
      await page.getByRole('button', { name: 'Set up picture' }).click();
      await page.getByRole('listbox', { name: 'Panes of the picture' }).waitFor();
    },
  },
  {
    name: 'wall, from the booking',
    path: paths.book,
    usable: typeable,
    open: async (page) => {
      const wall = new WallDesigner(page);
      await new BookingForm(page).goTo('TV walls');
      await wall.presets.startNew('wall');
      await wall.addWall('Control Room 6x4');
      await wall.boxes.waitFor();
    },
  },
  { name: 'templates', path: paths.templates, usable: firstRow },
  { name: 'virtual rooms', path: paths.rooms, usable: firstRow },
  {
    name: 'system',
    path: paths.system,
    usable: (page) => main(page).getByRole('heading').nth(1).waitFor(),
  },
];
