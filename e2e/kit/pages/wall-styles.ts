import type { Locator, Page } from '@playwright/test';

/** The library's TV-wall styles (English). */
export class WallStyles {
  readonly page: Page;
  readonly search: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search by name' });
    this.details = page.getByRole('region', { name: 'TV-wall style', exact: true });
  }

  get cards(): Locator {
    return this.page.getByRole('list', { name: 'TV-wall styles' }).getByRole('listitem');
  }

  card(name: string): Locator {
    return this.page.getByRole('link', { name: `Open “${name}”` });
  }

  get read(): Locator {
    return this.details.getByRole('button', { name: 'Refresh now' });
  }

  get watch(): Locator {
    return this.details.getByRole('combobox', { name: 'Auto-refresh' });
  }

  /** The row of a box in the list of channels. */
  channel(box: string): Locator {
    const name = this.page.getByRole('rowheader', { name: box, exact: true });
    return this.details.getByRole('row').filter({ has: name });
  }
}
