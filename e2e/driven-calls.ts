import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { WorldCall } from './kit/world.ts';

/** The file with these records in each project's output folder, which Playwright empties before a run. */
export const DRIVEN_CALLS_FILE = 'driven-calls.jsonl';

/** One passed test: the requests of its pages, and the answered calls of its world. */
export interface DrivenCalls {
  test: string;
  /** `METHOD /path` of each request from a page; a test's own requests are not included. */
  pages: string[];
  calls: Pick<WorldCall, 'operationId' | 'outcome'>[];
}

/** The distinct platform requests that the context's pages make from now on. */
export function recordPageRequests(context: BrowserContext): ReadonlySet<string> {
  const seen = new Set<string>();
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) seen.add(`${request.method()} ${pathname}`);
  });
  return seen;
}

export function appendDrivenCalls(folder: string, record: DrivenCalls): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(path.join(folder, DRIVEN_CALLS_FILE), `${JSON.stringify(record)}\n`);
}
