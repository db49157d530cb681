import { getCallLog } from '#app/api/call-log.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { browserPath, routerPath } from '#app/lib/base-path.ts';
import { ownVersion } from '../pieces/console-version.ts';
import { scrubbed } from './scrubbed.ts';

/** What is told of an error: enough to find it, and nothing that opens a session or names a person. */
export interface ErrorReport {
  /** To be read out on the telephone: `7F3A-92C1`. */
  readonly id: string;
  readonly time: string;
  readonly version: string;
  /** The page, without what was searched for. */
  readonly page: string;
  readonly language: string;
  readonly browser: string;
  readonly error: string;
  readonly stack: readonly string[];
  /** The last calls: what was called and what came of it, without what was sent or answered. */
  readonly calls: readonly string[];
}

const CALLS = 10;
const FRAMES = 20;

/** One report for one error, however often its page is drawn. */
const reports = new WeakMap<object, ErrorReport>();
const sent = new WeakSet<ErrorReport>();

export function reportOf(thrown: unknown): ErrorReport {
  if (typeof thrown !== 'object' || thrown === null) return createReport(thrown);
  const report = reports.get(thrown) ?? createReport(thrown);
  reports.set(thrown, report);
  return report;
}

/** Sends a report once, where the operator has named an address for them. What becomes of it changes nothing here. */
export function sendReport(report: ErrorReport): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=error-reports]');
  if (meta?.content !== 'on' || sent.has(report)) return;
  sent.add(report);
  void fetch(browserPath('/error-reports'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(report),
    keepalive: true,
  }).catch(() => undefined);
}

function createReport(thrown: unknown): ErrorReport {
  return {
    id: newId(),
    time: new Date(platformNow()).toISOString(),
    version: ownVersion(),
    page: routerPath(location.pathname),
    language: document.documentElement.lang,
    browser: navigator.userAgent,
    error: scrubbed(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)),
    stack: framesOf(thrown),
    calls: getCallLog()
      .slice(0, CALLS)
      .map(({ method, operationId, outcome, duration }) =>
        [
          method,
          operationId,
          outcome.state,
          ...(outcome.state === 'failed' ? [outcome.failure, outcome.code ?? ''] : []),
          duration === undefined ? '' : `${Math.round(duration)} ms`,
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
  };
}

/** Where it happened; the first line, which repeats the message in some browsers, is left out. */
function framesOf(thrown: unknown): string[] {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /:\d+:\d+\)?$/.test(line))
    .slice(0, FRAMES)
    .map(scrubbed);
}

/** From random numbers: `randomUUID` is there with https only. */
function newId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const text = number.toString(16).toUpperCase().padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
