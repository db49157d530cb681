import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { apiHeaders, passedCookies, SESSION_COOKIE } from './api-answer.ts';
import { connectPatiently } from './patient-socket.ts';
import { readBody } from './request-body.ts';
import { isOfThisOrigin, isPlain, isSecure, METHODS } from './request-rules.ts';
import { createRateLimit, type Rate } from './sign-in-limit.ts';

export interface PlatformProxyOptions {
  /** The platform's address; a path in it comes before `/api`. */
  target: URL;
  /** The platform's OAuth consumer. Added to the token call here, so that no browser ever sees it. */
  consumerKey: string;
  consumerSecret: string;
  /** The certificates that may vouch for the platform, as PEM; those that Node.js knows if absent. */
  ca?: string | undefined;
  /** The path that the console stands under; the root if absent. */
  base?: string;
  /** How often people may sign in; as often as they like if absent. */
  signIns?: { readonly address: Rate; readonly name: Rate };
  /** How long the platform may say nothing, in ms. */
  silence?: number;
  /** A stand-in's own ways: what it wants to be passed on besides, and cuts as they were made, not answered for. */
  standIn?: { readonly headers: readonly string[]; readonly cookies: readonly string[] };
}

const TOKEN_PATH = '/api/v1/system/token';
const SIGN_IN_PATH = '/api/v1/system/login';
const SESSION_PATHS: readonly string[] = [TOKEN_PATH, SIGN_IN_PATH];
const FORM = 'application/x-www-form-urlencoded';
/** Name and password are a few fields; more is not the console's. */
const SESSION_BODY_LIMIT = 16 * 1024;
/** 20 MB of meeting file, and the form around it. */
const BODY_LIMIT = 21 * 1024 * 1024;
/** As much of a refused request is still taken in, so that its sender gets to read the refusal. */
const DROPPED_LIMIT = 4 * BODY_LIMIT;

/** To the platform goes what a call needs, and nothing else that a browser, or a page in it, could say. */
const PASSED_ON = [
  'accept',
  'accept-encoding',
  'accept-language',
  'api-level',
  'content-length',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'if-range',
  'range',
  'user-agent',
];

/**
 * A reverse proxy for `/api`: both bodies stream, nothing is kept, nothing
 * is logged, and nothing is sent twice. A platform that cannot be reached is answered for with 502, one that stays
 * silent with 504. Their bodies are not in the platform's envelope: what failed is not the platform's word, and the
 * console says so in the person's language. `testing/probes/` lists what else this and nginx.conf.template must do.
 */
export function createPlatformProxy(options: PlatformProxyOptions) {
  const { target, standIn, signIns, base = '', silence = 120_000 } = options;
  const prefix = target.pathname.replace(/\/$/, '');
  const { headers: ownHeaders = [], cookies: ownCookies = [] } = standIn ?? {};
  const cookies = [SESSION_COOKIE, ...ownCookies];
  const passedOn = [...PASSED_ON, ...ownHeaders];
  const tokenHeaders = ['api-level', ...ownHeaders];
  const byAddress = signIns && createRateLimit(signIns.address);
  const byName = signIns && createRateLimit(signIns.name);
  const credentials = Buffer.from(
    new URLSearchParams({
      oauth_consumer_key: options.consumerKey,
      oauth_consumer_secret: options.consumerSecret,
    }).toString(),
  );

  /** What a session call sends as a whole; undefined once it has been refused. */
  async function sessionBody(req: IncomingMessage, res: ServerResponse, path: string) {
    const type = req.headers['content-type'] ?? FORM;
    if (path === SIGN_IN_PATH && !/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) {
      return refuse(req, res, 415, 'not-a-form');
    }
    const body = await readBody(req, SESSION_BODY_LIMIT);
    if (body === undefined) return refuse(req, res, 413, 'too-large');
    if (path === TOKEN_PATH) return credentials;
    const query = req.url?.slice(path.length) ?? '';
    // whatever may be taken for the end of a field
    const fields = `${query}&${body.toString()}`.replaceAll(/[;?]/g, '&');
    const names = new URLSearchParams(fields).getAll('username');
    if (names.length > 1) return refuse(req, res, 400, 'several-names');
    const wait = Math.max(
      byAddress?.(req.socket.remoteAddress ?? '') ?? 0,
      byName?.(names.join('').normalize('NFKC').trim().toLowerCase()) ?? 0,
    );
    if (wait === 0) return body;
    res.setHeader('Retry-After', wait);
    return refuse(req, res, 429, 'too-many-sign-ins');
  }

  function headersFor(req: IncomingMessage, path: string, body: Buffer | undefined) {
    const isToken = path === TOKEN_PATH;
    const headers: IncomingHttpHeaders = {};
    for (const name of isToken ? tokenHeaders : passedOn) headers[name] = req.headers[name];
    headers.cookie = passedCookies(req.headers.cookie ?? '', isToken ? ownCookies : cookies);
    headers.host = target.host;
    headers['x-forwarded-host'] = req.headers.host;
    headers['x-forwarded-proto'] = isSecure(req) ? 'https' : 'http';
    headers['x-forwarded-for'] = req.socket.remoteAddress;
    if (isToken) headers['content-type'] = FORM;
    if (body !== undefined) headers['content-length'] = String(body.length);
    else if (req.headers['transfer-encoding'] !== undefined) {
      headers['transfer-encoding'] = 'chunked';
    }
    return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));
  }

  return async function proxy(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? '/';
    const [path = ''] = url.split('?', 1);
    const refusal = refusalOf(req, path);
    if (refusal) return refuse(req, res, ...refusal);
    const isSessionCall = SESSION_PATHS.includes(path);
    const body = isSessionCall ? await sessionBody(req, res, path) : undefined;
    if (isSessionCall && body === undefined) return undefined;

    // A connection each: one kept alive may close just as a write goes out, and a write is not repeated.
    const upstream = request({
      host: target.hostname,
      method: req.method,
      path: prefix + (path === TOKEN_PATH ? TOKEN_PATH : url),
      headers: headersFor(req, path, body),
      createConnection: () => connectPatiently(target, options.ca),
    });
    const isAnswered = () => res.headersSent || res.destroyed;
    const fail = (status: number, error: string, detail?: string) => {
      if (!isAnswered()) refuse(req, res, status, error, detail);
      upstream.destroy();
    };
    upstream.setTimeout(silence, () => {
      if (res.headersSent) res.destroy();
      fail(504, 'platform-silent');
    });
    upstream.on('error', (error: NodeJS.ErrnoException) => {
      // An answer that has begun is ended by its own stream.
      if (isAnswered()) return;
      if (standIn && error.code === 'ECONNRESET') breakOff(req, res);
      else fail(502, 'platform-unreachable', error.code ?? error.name);
    });
    upstream.on('upgrade', () => fail(502, 'platform-unreadable', '101'));
    upstream.on('response', (incoming) => {
      if (isAnswered()) return void upstream.destroy();
      const { statusCode = 0 } = incoming;
      if (statusCode < 200 || statusCode > 599) {
        return fail(502, 'platform-unreadable', String(statusCode));
      }
      return void deliver(incoming, req, res, { cookies, base }).catch(() => {
        if (res.headersSent) res.destroy();
        else fail(502, 'platform-unreadable');
      });
    });
    res.on('close', () => res.writableFinished || upstream.destroy());

    if (body !== undefined) {
      upstream.end(body);
      return undefined;
    }
    let received = 0;
    req.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > BODY_LIMIT) fail(413, 'too-large');
    });
    req.pipe(upstream);
    // An answer that comes before the upload is over is delivered; what is still to come is dropped.
    upstream.on('close', () => req.unpipe(upstream).resume());
    return undefined;
  };
}

/** Why a request does not go on at all. */
function refusalOf(req: IncomingMessage, path: string): readonly [number, string] | undefined {
  if (path.startsWith('/api/') && !isPlain(req.url ?? '')) return [400, 'crooked-path'];
  if (!isOfThisOrigin(req)) return [403, 'foreign-origin'];
  if (!METHODS.includes(req.method ?? '')) return [405, 'method'];
  const isSessionCall = SESSION_PATHS.includes(path);
  if (isSessionCall && req.method !== 'POST') return [405, 'method'];
  const length = Number(req.headers['content-length'] ?? 0);
  return length > (isSessionCall ? SESSION_BODY_LIMIT : BODY_LIMIT)
    ? [413, 'too-large']
    : undefined;
}

/** Passes the platform's answer on. Where the platform breaks off in the middle, it looks so to the browser too. */
async function deliver(
  incoming: IncomingMessage,
  req: IncomingMessage,
  res: ServerResponse,
  own: { readonly cookies: readonly string[]; readonly base: string },
): Promise<void> {
  res.writeHead(
    incoming.statusCode ?? 502,
    apiHeaders(incoming.headers, { ...own, secure: isSecure(req) }),
  );
  await pipeline(incoming, res, { end: false });
  endOnceReceived(req, res);
}

/**
 * Ends an answer. A connection that closes with the request unread would take the answer with it, so that one is read
 * to its end first.
 */
function endOnceReceived(req: IncomingMessage, res: ServerResponse): void {
  let dropped = 0;
  req.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > DROPPED_LIMIT) req.socket.destroy();
  });
  if (res.shouldKeepAlive || req.complete) res.end();
  else req.once('close', () => res.end()).resume();
}

/**
 * Ends the connection with something that is no answer. Ending it with nothing would not do: where a
 * connection was used before, Chromium then sends the request again by itself, writes included.
 */
function breakOff(req: IncomingMessage, res: ServerResponse): void {
  req.resume();
  res.socket?.end('cut off\r\n');
}

/** An answer of the proxy's own. */
function refuse(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  error: string,
  detail?: string,
): undefined {
  if (res.headersSent || res.destroyed) return undefined;
  const body = JSON.stringify({ error, detail });
  res.writeHead(status, {
    ...apiHeaders({}, { cookies: [], secure: false, base: '' }),
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
  });
  res.write(req.method === 'HEAD' ? '' : body);
  endOnceReceived(req, res);
  return undefined;
}
