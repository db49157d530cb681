import type { Page } from '@playwright/test';
import { spendPatience } from '../kit/impatient.ts';
import { expect } from '../test.ts';
import type { World } from '../kit/world.ts';

/** Faulty calls of one operation, each sent by a user. A page that meets a time-out must be `impatient`. */
export class FaultyCalls {
  readonly #page: Page;
  readonly #world: World;
  readonly #operation: string;

  constructor(page: Page, world: World, operation: string) {
    this.#page = page;
    this.#world = world;
    this.#operation = operation;
  }

  /**
   * The call has no effect. Resolves when the platform has received it; a call that is never answered has timed
   * out by then.
   */
  async before(fault: string, send: () => Promise<void>): Promise<void> {
    await this.#meet(fault, '', send);
  }

  /** The call takes effect, but its answer is lost. */
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

  /** The number of calls that the platform has received. */
  async count(): Promise<number> {
    return (await this.#world.calls(this.#operation)).length;
  }
}
