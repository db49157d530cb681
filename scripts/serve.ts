import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import compression from 'compression';
import { basePathOfBuild } from './base-path.ts';
import { versionOfBuild } from './build-info.ts';
import { endedSession } from './server/api-answer.ts';
import { sendHealth } from './server/platform-reach.ts';
import {
  isBelowApi,
  isOfThisOrigin,
  isOwnHost,
  isPlain,
  isSecure,
} from './server/request-rules.ts';
import { SECURITY_HEADERS } from './server/security-headers.ts';
import { createStaticFiles } from './server/static-files.ts';

/** In bytes: a meeting of a thousand people, on a platform that takes the parameters of a write in the query. */
const LONGEST_HEAD = 512 * 1024;

/** Answers one request; a promise that rejects is answered for with 500. */
export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

export interface ConsoleOptions {
  /** 0 takes any free one. */
  port: number;
  /** 127.0.0.1 unless told: whoever reaches a proxying console uses its consumer secret. */
  host?: string;
  /** What it may be called besides localhost, this machine's name and IP addresses. */
  names?: readonly string[];
  /** The folder that `vite build` made. */
  dist: string;
  /** Who answers with the app's files in place of `dist`, where a test has several builds. */
  files?: RequestHandler;
  /** Who answers below which path, `/api/` above all; the app's files are everywhere else. */
  routes?: Readonly<Record<`/${string}`, RequestHandler>>;
  /** The profile of the platform as JSON; an empty one if absent. */
  profile?: string | undefined;
  /** The physical rooms that everybody is offered, as JSON; none if absent. */
  rooms?: string | undefined;
  limits?: Limits;
}

/** As in nginx.conf.template. A stream of events is none: compressed, each would wait for the next. */
const TEXT = /^(?:text\/(?:css|html|javascript|plain)|application\/json|image\/svg)/;
/**
 * A part of a text is told by its place in the whole, and stays as it is. So does the answer to a write: of one that
 * breaks off in the middle nothing would have left yet, and a browser that has heard nothing sends the write again.
 */
const compress = compression({
  filter: (req, res) =>
    (req.method === 'GET' || req.method === 'HEAD') &&
    res.statusCode === 200 &&
    TEXT.test(String(res.getHeader('Content-Type'))),
  threshold: 256,
});

/** In ms, and connections from one address. nginx.conf.template has the same. */
export interface Limits {
  readonly headers: number;
  /** Within a request's body, or an answer that is not fetched. */
  readonly pause: number;
  readonly connections: number;
}

const LIMITS: Limits = { headers: 15_000, pause: 30_000, connections: 256 };
/** Uploads of 20 MB over slow lines take longer than Node's five minutes. */
const LONGEST_REQUEST = 3_600_000;

export interface RunningConsole {
  origin: string;
  port: number;
  close(): Promise<void>;
}

/** The production build over HTTP on one port, below the path it was built for: the app's files, `/api`, and `POST /sign-out`. */
export async function startConsole(options: ConsoleOptions): Promise<RunningConsole> {
  const { host = '127.0.0.1', names = [], limits = LIMITS } = options;
  const routes = Object.entries(options.routes ?? {});
  const version = versionOfBuild(options.dist);
  const base = basePathOfBuild(options.dist);
  const serveStatic =
    options.files ??
    createStaticFiles({
      ...options,
      takesReports: routes.some(([prefix]) => prefix === '/error-reports'),
    });

  async function route(req: IncomingMessage, res: ServerResponse): Promise<void> {
    compress(req, res, () => undefined);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
    res.setHeader('Console-Version', version);
    if (isSecure(req)) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
    if (!isOwnHost(req.headers.host, [host, ...names])) return refuse(res, 421);
    if (req.url === base) return moved(res, `${base}/`);
    if (!req.url?.startsWith(`${base}/`)) return refuse(res, base === '' ? 400 : 404);
    const target = req.url.slice(base.length);
    req.url = target;
    if (isBelowApi(target) && !isPlain(target)) return refuse(res, 400);
    const [path = '/'] = target.split('?', 1);
    const behind = routes.find(([prefix]) => path.startsWith(prefix));
    if (behind) return behind[1](req, res);
    if (path === '/sign-out') return signOut(req, res, base);
    if (path === '/healthz') return health(req, res);
    if (path.startsWith('/healthz/')) return refuse(res, 404);
    if (path === '/platform-profile.json') return sendJson(res, options.profile ?? '{}');
    if (path === '/rooms.json') return sendJson(res, options.rooms ?? '[]');
    return serveStatic(req, res);
  }

  /** The console's own: that it answers. What the platform does is `/healthz/platform`'s, a route. */
  function health(req: IncomingMessage, res: ServerResponse): void {
    if (req.method === 'GET' || req.method === 'HEAD') {
      return sendHealth(res, 200, { console: 'ok', version });
    }
    return refuse(res, 405);
  }

  /** Whether a connection waits for us, not we for it. */
  const waiting = new WeakMap<Socket, () => boolean>();
  const server = createServer(
    {
      maxHeaderSize: LONGEST_HEAD,
      headersTimeout: limits.headers,
      requestTimeout: LONGEST_REQUEST,
      connectionsCheckingInterval: Math.min(limits.headers, 5000),
    },
    (req, res) => {
      waiting.set(req.socket, () => req.complete && !res.writableEnded && !res.writableNeedDrain);
      route(req, res).catch((error: unknown) => {
        // The message alone: an error may quote the request, credentials and all, in its other fields.
        process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
        if (res.headersSent) res.destroy();
        else res.writeHead(500).end();
      });
    },
  );
  server.setTimeout(limits.pause, (socket) => {
    if (waiting.get(socket)?.() !== true) socket.destroy();
  });
  // As long as nginx keeps it: after Node's five seconds a call of a busy machine meets a closed line.
  server.keepAliveTimeout = 75_000;
  limitConnections(server, limits.connections);
  server.on('connect', (_req, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\n\r\n'));
  const port = await listen(server, options.port, host);
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Never from a cache: it says how to speak to the platform as it is now. */
function sendJson(res: ServerResponse, text: string): void {
  res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(text);
}

/** The platform has no call that ends a session, and no script can reach its HttpOnly cookie. */
function signOut(req: IncomingMessage, res: ServerResponse, base: string): void {
  if (!isOfThisOrigin(req)) return refuse(res, 403);
  if (req.method !== 'POST') {
    res.setHeader('Allow', 'POST');
    return refuse(res, 405);
  }
  res
    .writeHead(204, {
      'Set-Cookie': endedSession(req.headers.host ?? '', base),
      'Cache-Control': 'no-store',
    })
    .end();
  return undefined;
}

function moved(res: ServerResponse, location: string): void {
  res.writeHead(308, { Location: location, 'Cache-Control': 'no-store' }).end();
}

function refuse(res: ServerResponse, status: number): void {
  res.writeHead(status, { 'Cache-Control': 'no-store' }).end();
}

function limitConnections(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    const count = (open.get(remoteAddress) ?? 0) + 1;
    open.set(remoteAddress, count);
    socket.once('close', () => {
      const left = (open.get(remoteAddress) ?? 1) - 1;
      if (left === 0) open.delete(remoteAddress);
      else open.set(remoteAddress, left);
    });
    if (count > most) socket.destroy();
  });
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
