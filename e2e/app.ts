import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { makeSession, PASSWORD } from './session.ts';

export type Account = 'admin' | 'desk';

const thing = z.record(z.string(), z.unknown());

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
    await this.startSession(as);
    await this.open(address);
  }

  /** The same before a page is opened, for who has to ask the platform for the address. */
  async startSession(as: Account = 'admin'): Promise<void> {
    this.#token = await makeSession(this.page.context().request, as);
    await this.page.addInitScript((username) => {
      // once: who signs out later stays signed out
      if (sessionStorage.getItem('e2e.signed-in') !== null) return;
      sessionStorage.setItem('e2e.signed-in', username);
      localStorage.setItem('console.signed-in-as', username);
    }, as);
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

  /** One thing as the platform answers it, without the answer's envelope. */
  async read(address: string): Promise<Record<string, unknown>> {
    const { success: _envelope, ...read } = thing.parse(await this.ask(address));
    return read;
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
    await this.fillInSignIn(as);
    await this.page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
    await expect(this.navigation).toBeVisible();
  }

  async fillInSignIn(username: string, password = PASSWORD): Promise<void> {
    const name = this.page.getByLabel(/^(Username|用户名)$/);
    // Before the script runs, the page holds the form once in each language.
    await expect(name).toHaveCount(1);
    await name.fill(username);
    await this.page.getByLabel(/^(Password|密码)$/).fill(password);
  }

  /** Gives the password over the page, where the session has run out. */
  async signInAgain(password = PASSWORD): Promise<void> {
    await this.signInPrompt.getByRole('textbox', { name: 'Password' }).fill(password);
    await this.page.keyboard.press('Enter');
  }

  get signInPrompt(): Locator {
    return this.page.getByRole('dialog', { name: 'Sign in again to continue' });
  }

  /** Opens an address as somebody who is signed in. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.navigation).toBeVisible();
  }
}
