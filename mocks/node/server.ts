import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { getResponse } from 'msw';
import type { AnswerStyle } from '../answers.ts';
import type { Now } from '../clock.ts';
import type { Db, Settings } from '../db/db.ts';
import type { FaultSpec } from '../faults.ts';
import type { JsonObject } from '../http/json.ts';
import type { ScenarioName } from '../scenarios/scenarios.ts';
import type { World } from '../world-state.ts';
import { createMockWorld } from '../world.ts';
import { mayCall } from './caller-check.ts';
import { createControl, type WorldLimits } from './control.ts';

export interface PlatformOptions {
  /** The shared world for clients without their own; created from the options below if absent. */
  readonly world?: World | undefined;
  readonly scenario?: ScenarioName | undefined;
  readonly now?: Now | undefined;
  readonly fault?: FaultSpec | readonly FaultSpec[] | undefined;
  readonly settings?: Partial<Settings> | undefined;
  /** As in WorldOptions. */
  readonly data?: Db | undefined;
  readonly answers?: AnswerStyle | undefined;
  /** As in WorldOptions. */
  readonly profile?: JsonObject | undefined;
  /** 0 or absent: any free port. */
  readonly port?: number | undefined;
  /** Adds the credentials of `createToken` as the reverse proxy does; false simulates the bare platform. */
  readonly supplyCredentials?: boolean | undefined;
  readonly worldLimits?: WorldLimits | undefined;
}

export interface Platform {
  readonly url: string;
  readonly world: World;
  close(): Promise<void>;
}

/** The stand-in platform over real HTTP: with real cookies, real uploads, and faults that destroy the socket. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const {
    scenario = 'office',
    supplyCredentials,
    now,
    fault,
    settings,
    answers,
    profile,
    data,
  } = options;
  const world =
    options.world ??
    createMockWorld({ scenario, now, fault, settings, answers, profile, data, supplyCredentials });
  const control = createControl(world, { supplyCredentials }, options.worldLimits);
  // the parameters of a write may travel in the query, with a whole meeting in them
  const server = createServer({ maxHeaderSize: 512 * 1024 }, (incoming, outgoing) => {
    void respond(incoming, outgoing).catch(() => {
      // The connection is gone or must be cut: there is nobody to answer.
      outgoing.destroy();
    });
  });

  // as long as nginx keeps connections open: with Node's five seconds, a call on a busy machine can hit a
  // closed connection
  server.keepAliveTimeout = 75_000;

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (!mayCall(incoming)) {
      incoming.resume();
      outgoing.writeHead(403).end();
      return;
    }
    const request = toRequest(incoming, outgoing);
    const response =
      (await control.respond(request)) ??
      (await getResponse([...control.worldOf(request).handlers], request)) ??
      new Response('not found', { status: 404 });
    await send(response, outgoing);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const method = incoming.method ?? 'GET';
  const hasBody =
    incoming.headers['transfer-encoding'] !== undefined ||
    Number(incoming.headers['content-length'] ?? 0) > 0;
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, {
    method,
    headers,
    signal: gone.signal,
    ...(hasBody && method !== 'GET' ? { body: streamOf(incoming), duplex: 'half' as const } : {}),
  });
}

/** Node types `Readable.toWeb` separately from web streams. */
function streamOf(readable: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = readable[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next: IteratorResult<unknown> = await chunks.next();
      if (next.done === true) controller.close();
      else if (next.value instanceof Uint8Array) controller.enqueue(new Uint8Array(next.value));
    },
  });
}

/** `Response.error()` represents a broken connection, as does a body that fails midway. */
async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  if (response.body !== null) {
    for await (const chunk of response.body) await written(outgoing, chunk);
  }
  outgoing.end();
}

/** Resolves when the data written before a cut has been sent, so that the socket can be destroyed. */
function written(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
