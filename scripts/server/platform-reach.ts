import { request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connectPatiently } from './patient-socket.ts';

export interface PlatformReachOptions {
  /** The platform's address; a path in it comes before `/api`. */
  readonly target: URL;
  readonly ca?: string | undefined;
  /** How long the platform has, in ms. */
  readonly patience?: number;
}

/** An operation of the contract that reads, and needs nobody to be signed in. */
const ASKED = '/api/v1/mc/version';

/**
 * `/healthz/platform`: whether the platform answers, asked anew each time. An answer that wants a sign-in counts: it is the
 * platform's. Nothing of the request goes along and nothing of the answer comes back.
 */
export function createPlatformReach({ target, ca, patience = 3000 }: PlatformReachOptions) {
  const path = target.pathname.replace(/\/$/, '') + ASKED;

  function isReached(): Promise<boolean> {
    return new Promise((resolve) => {
      const asked = request({
        host: target.hostname,
        path,
        headers: { Host: target.host, Accept: 'application/json' },
        createConnection: () => connectPatiently(target, ca),
      });
      const end = (reached: boolean) => {
        clearTimeout(timer);
        resolve(reached);
        asked.destroy();
      };
      const timer = setTimeout(() => end(false), patience);
      asked.on('response', ({ statusCode = 0 }) =>
        end((statusCode >= 200 && statusCode < 300) || statusCode === 401 || statusCode === 403),
      );
      asked.on('error', () => end(false)).on('upgrade', () => end(false));
      asked.end();
    });
  }

  return async function answerReach(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const isAsked = req.method === 'GET' || req.method === 'HEAD';
    const reached = isAsked && (await isReached());
    if (isAsked) sendHealth(res, reached ? 200 : 503, { platform: reached ? 'ok' : 'unreachable' });
    else sendHealth(res, 405, { error: 'method' });
  };
}

/** Never from a cache: it says how things are now. */
export function sendHealth(res: ServerResponse, status: number, health: object): void {
  const text = JSON.stringify(health);
  res
    .writeHead(status, {
      'Content-Type': 'application/json',
      'Content-Length': text.length,
      'Cache-Control': 'no-store',
    })
    .end(text);
}
