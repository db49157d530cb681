import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './server/security-headers.ts';
import { createStaticFiles } from './server/static-files.ts';

/** Answers one request; a promise that rejects is answered for with 500. */
export type RequestHandler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

export interface ConsoleOptions {
  /** 0 takes any free one. */
  port: number;
  /** 127.0.0.1 unless told: whoever reaches a proxying console uses its consumer secret. */
  host?: string;
  /** The folder that `vite build` made. */
  dist: string;
  /** Who answers below which path, `/api/` above all; the app's files are everywhere else. */
  routes?: Readonly<Record<`/${string}`, RequestHandler>>;
  /** The profile of the platform as JSON; an empty one if absent. */
  profile?: string | undefined;
  /** 0-11, as in StaticFilesOptions. */
  brotliQuality?: number;
}

export interface RunningConsole {
  origin: string;
  port: number;
  close(): Promise<void>;
}

/** The production build over HTTP on one port: the app's files, `/api`, and `POST /sign-out`. */
export async function startConsole(options: ConsoleOptions): Promise<RunningConsole> {
  const { host = '127.0.0.1' } = options;
  const routes = Object.entries(options.routes ?? {});
  const serveStatic = createStaticFiles(options);

  async function route(req: IncomingMessage, res: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
    const path = (req.url ?? '/').split('?', 1)[0] ?? '/';
    const behind = routes.find(([prefix]) => path.startsWith(prefix));
    if (behind) return behind[1](req, res);
    if (path === '/sign-out') return signOut(req, res);
    if (path === '/platform-profile.json') return sendProfile(res, options.profile ?? '{}');
    return serveStatic(req, res);
  }

  const server = createServer((req, res) => {
    route(req, res).catch((error: unknown) => {
      // The message alone: an error may quote the request, credentials and all, in its other fields.
      process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    });
  });
  // Uploads of 20 MB over slow lines take longer than Node's five minutes.
  server.requestTimeout = 0;
  // As long as nginx keeps it: after Node's five seconds a call of a busy machine meets a closed line.
  server.keepAliveTimeout = 75_000;
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
function sendProfile(res: ServerResponse, profile: string): void {
  res
    .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(profile);
}

/** The platform has no call that ends a session, and no script can reach its HttpOnly cookie. */
function signOut(req: IncomingMessage, res: ServerResponse): void {
  if (req.method !== 'POST') {
    res.writeHead(405, { Allow: 'POST' }).end();
    return;
  }
  res
    .writeHead(204, {
      'Set-Cookie': 'SSO_COOKIE_KEY=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
      'Cache-Control': 'no-store',
    })
    .end();
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
