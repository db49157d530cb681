import type { Page } from '@playwright/test';
import { spendPatience } from '../impatient.ts';
import { expect } from '../test.ts';
import type { World } from '../world.ts';

/** Calls of one operation that go wrong, each for a person who sends it. A page that meets a time-out is `impatient`. */
export class FaultyCalls {
  readonly #page: Page;
  readonly #world: World;
  readonly #operation: string;

  constructor(page: Page, world: World, operation: string) {
    this.#page = page;
    this.#world = world;
    this.#operation = operation;
  }

  /** The call has no effect. Ends when the platform has met it; one that is never answered has been given up. */
  async before(fault: string, send: () => Promise<void>): Promise<void> {
    await this.#meet(fault, '', send);
  }

  /** The call takes effect and its answer is lost. */
  async after(fault: string, send: () => Promise<void>): Promise<void> {
    await this.#meet(fault, '!after', send);
  }

  async #meet(fault: string, when: '' | '!after', send: () => Promise<void>): Promise<void> {
    const made = await this.count();
    await this.#world.fault(`${fault}@${this.#operation}*1${when}`);
    await send();
    await expect.poll(() => this.count()).toBeGreaterThan(made);
    if (fault === 'timeout') await spendPatience(this.#page);
  }

  /** How many calls the platform has met. */
  async count(): Promise<number> {
    return (await this.#world.calls(this.#operation)).length;
  }
}
