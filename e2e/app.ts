import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import { paths } from '#app/app/paths.ts';

export type Account = 'admin' | 'desk';

const PASSWORD = 'demo-only-1';
const tokenAnswer = z.object({ account_token: z.string() });

/** What a person does first and everywhere, in the person's words; areas add their own in e2e/pages/. */
export class App {
  readonly page: Page;
  #token = '';

  constructor(page: Page) {
    this.page = page;
  }

  /** The rail that stands on every page once somebody is in. */
  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: /^(Main navigation|主导航)$/ });
  }

  /**
   * Opens an address as somebody who signed in before: the session is made as the sign-in page makes
   * it, without the page. How a person gets in is `signInByHand`, and has tests of its own.
   */
  async signIn(as: Account = 'admin', address: string = paths.meetings): Promise<void> {
    const { request } = this.page.context();
    const made: unknown = await (await request.post('/api/v1/system/token')).json();
    this.#token = tokenAnswer.parse(made).account_token;
    const form = { username: as, password: PASSWORD, account_token: this.#token };
    const answer: unknown = await (await request.post('/api/v1/system/login', { form })).json();
    expect(answer).toMatchObject({ success: 1 });
    await this.page.addInitScript((username) => {
      // once: who signs out later stays signed out
      if (sessionStorage.getItem('e2e.signed-in') !== null) return;
      sessionStorage.setItem('e2e.signed-in', username);
      localStorage.setItem('console.signed-in-as', username);
    }, as);
    await this.open(address);
  }

  /** What the platform answers to a read, beside the page, in the session that `signIn` made. */
  async ask(address: string): Promise<unknown> {
    const { request } = this.page.context();
    const separator = address.includes('?') ? '&' : '?';
    const answer = await request.get(`${address}${separator}account_token=${this.#token}`, {
      headers: { 'API-Level': '11' },
    });
    return answer.json();
  }

  /** A write beside the page, as somebody else would make it meanwhile. */
  async tell(address: string, params: unknown): Promise<unknown> {
    const { request } = this.page.context();
    const answer = await request.post(address, {
      form: { params: JSON.stringify(params), account_token: this.#token },
      headers: { 'API-Level': '11' },
    });
    return answer.json();
  }

  /** Opens an address and signs in there; ends where the address leads. */
  async signInByHand(as: Account = 'admin', address: string = paths.meetings): Promise<void> {
    await this.page.goto(address);
    const username = this.page.getByLabel(/^(Username|用户名)$/);
    // Before the script runs, the page holds the form once in each language.
    await expect(username).toHaveCount(1);
    await username.fill(as);
    await this.page.getByLabel(/^(Password|密码)$/).fill(PASSWORD);
    await this.page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
    await expect(this.navigation).toBeVisible();
  }

  /** Opens an address as somebody who is signed in. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.navigation).toBeVisible();
  }
}
