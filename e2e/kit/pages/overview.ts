import type { Locator, Page } from '@playwright/test';

type BlockName =
  | 'First steps'
  | 'Running'
  | 'Upcoming'
  | 'Awaiting approval'
  | 'Book from a template'
  | 'Drafts'
  | 'Files about to expire'
  | 'Resources in use';

/** The start page: current events and what needs attention (English). */
export class Overview {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  block(name: BlockName): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The lines of a block. */
  lines(name: BlockName): Locator {
    return this.block(name).getByRole('listitem');
  }

  /** The link from a block to its full list. */
  all(name: BlockName): Locator {
    return this.block(name).getByRole('link', { name: /^All / });
  }
}
