import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './request-body.ts';
import { isOfThisOrigin } from './request-rules.ts';
import { createRateLimit } from './sign-in-limit.ts';

/** In bytes: a report is a stack and a few lines. */
const LONGEST = 64 * 1024;
const PATIENCE = 5000;
/** A page that fails at every turn must not become a flood. */
const OFTEN = { burst: 20, perMinute: 20 };

/**
 * `/error-reports`: hands the reports of consoles on to an address of the operator's. Nothing of the request but its body
 * goes along, and nothing of the answer but whether it was taken comes back.
 */
export function createErrorReports(address: URL) {
  const isTooMany = createRateLimit(OFTEN);

  return async function takeReport(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const end = (status: number) =>
      void res.writeHead(status, { 'Cache-Control': 'no-store', Connection: 'close' }).end();
    if (!isOfThisOrigin(req)) return end(403);
    if (req.method !== 'POST') return end(405);
    if (isTooMany(req.socket.remoteAddress ?? '') > 0) return end(429);
    if (Number(req.headers['content-length'] ?? 0) > LONGEST) return end(413);
    const body = await readBody(req, LONGEST);
    if (body === undefined) return end(413);
    const taken = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: body.toString(),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    return end(taken ? 204 : 502);
  };
}
