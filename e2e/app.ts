import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '#app/app/paths.ts';

export type Account = 'admin' | 'desk';

/** What a person does first and everywhere, in the person's words; areas add their own in e2e/pages/. */
export class App {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The rail that stands on every page once somebody is in. */
  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: /^(Main navigation|主导航)$/ });
  }

  /** Opens an address and signs in there; ends where the address leads. */
  async signIn(as: Account = 'admin', address: string = paths.meetings): Promise<void> {
    await this.page.goto(address);
    const username = this.page.getByLabel(/^(Username|用户名)$/);
    // Before the script runs, the page holds the form once in each language.
    await expect(username).toHaveCount(1);
    await username.fill(as);
    await this.page.getByLabel(/^(Password|密码)$/).fill('demo-only-1');
    await this.page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
    await expect(this.navigation).toBeVisible();
  }

  /** Opens an address as somebody who is signed in. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.navigation).toBeVisible();
  }
}
