import type { CDPSession } from '@playwright/test';

/** What a page has asked for, but for what it finds in the browser's cache by then. */
export class Requests {
  paths: string[] = [];
  /** Asked for again, and not answered yet: where from shows then. */
  readonly #again = new Set<string>();
  #last = Date.now();

  /** Of the page that a session is of, from now on. */
  static async of(cdp: CDPSession): Promise<Requests> {
    const requests = new Requests();
    requests.#listen(cdp);
    await cdp.send('Network.enable');
    return requests;
  }

  #listen(cdp: CDPSession): void {
    const seen = new Set<string>();
    cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (request.url.startsWith('data:')) return;
      const path = pathOf(request.url);
      if (seen.has(path)) this.#again.add(requestId);
      else this.paths.push(path);
      seen.add(path);
      this.#last = Date.now();
    });
    cdp.on('Network.requestServedFromCache', ({ requestId }) => this.#again.delete(requestId));
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (this.#again.has(requestId) && !response.fromDiskCache) {
        this.paths.push(pathOf(response.url));
      }
    });
    cdp.on('Network.loadingFinished', () => {
      this.#last = Date.now();
    });
  }

  forget(): void {
    this.paths = [];
  }

  /** For how long nothing was asked for, and nothing came, in ms. */
  get quietFor(): number {
    return Date.now() - this.#last;
  }
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}
