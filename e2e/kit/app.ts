import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { expect } from './expect.ts';
import { paths } from './paths.ts';
import { makeSession, OWN_REQUEST_HEADERS, PASSWORD } from './session.ts';

export type Account = 'admin' | 'desk';

const thing = z.record(z.string(), z.unknown());

/** What a user does first and on every page; the areas add their own classes in e2e/kit/pages/. */
export class App {
  readonly page: Page;
  #token = '';

  constructor(page: Page) {
    this.page = page;
  }

  /** The navigation rail on every page after sign-in. */
  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: /^(Main navigation|主导航)$/ });
  }

  /**
   * Opens an address as a user who is already signed in: the session is created as the sign-in page creates it,
   * without the page. `signInByHand` uses the page and has its own tests.
   */
  async signIn(as: Account = 'admin', address: string = paths.meetings): Promise<void> {
    await this.startSession(as);
    await this.open(address);
  }

  /** Like `signIn`, but before a page is opened, for a test that asks the platform for the address. */
  async startSession(as: Account = 'admin'): Promise<void> {
    this.#token = await makeSession(this.page.context().request, as);
    await this.page.addInitScript((username) => {
      if (!location.protocol.startsWith('http')) return; // Firefox runs this in its blank page too, where nothing is stored
      // only once, so that a user who signs out later stays signed out
      if (sessionStorage.getItem('e2e.signed-in') !== null) return;
      sessionStorage.setItem('e2e.signed-in', username);
      localStorage.setItem('console.signed-in-as', username);
    }, as);
  }

  /** Reads from the platform directly, in the session of `signIn`, and returns the answer. */
  async ask(address: string): Promise<unknown> {
    const { request } = this.page.context();
    const separator = address.includes('?') ? '&' : '?';
    const answer = await request.get(`${address}${separator}account_token=${this.#token}`, {
      headers: OWN_REQUEST_HEADERS,
    });
    return answer.json();
  }

  /** Reads one object from the platform, without the answer's envelope. */
  async read(address: string): Promise<Record<string, unknown>> {
    const { success: _envelope, ...read } = thing.parse(await this.ask(address));
    return read;
  }

  /** Writes to the platform directly, as another user would. */
  async tell(address: string, params: unknown): Promise<unknown> {
    const { request } = this.page.context();
    const answer = await request.post(address, {
      form: { params: JSON.stringify(params), account_token: this.#token },
      headers: OWN_REQUEST_HEADERS,
    });
    return answer.json();
  }

  /** Opens an address and signs in on the page; ends at the page that the address leads to. */
  async signInByHand(as: Account = 'admin', address: string = paths.meetings): Promise<void> {
    await this.page.goto(address);
    await this.fillInSignIn(as);
    await this.page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
    await expect(this.navigation).toBeVisible();
  }

  async fillInSignIn(username: string, password = PASSWORD): Promise<void> {
    const name = this.page.getByLabel(/^(Username|用户名)$/);
    // Before its script runs, the page contains the form once per language.
    await expect(name).toHaveCount(1);
    await name.fill(username);
    await this.page.getByLabel(/^(Password|密码)$/).fill(password);
  }

  /** Enters the password over the page after the session has expired. */
  async signInAgain(password = PASSWORD): Promise<void> {
    await this.signInPrompt.getByRole('textbox', { name: 'Password' }).fill(password);
    await this.page.keyboard.press('Enter');
  }

  get signInPrompt(): Locator {
    return this.page.getByRole('dialog', { name: 'Sign in again to continue' });
  }

  /** Opens an address as a signed-in user. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    // a designer covers the navigation
    await expect(this.navigation.or(this.page.getByRole('dialog')).first()).toBeVisible();
  }
}
