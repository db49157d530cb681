import { request as requestHttp } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

export interface PlatformProxyOptions {
  /** The platform's address; a path in it comes before `/api`. */
  target: URL;
  /** The platform's OAuth consumer. Added to the token call here, so that no browser ever sees it. */
  consumerKey: string;
  consumerSecret: string;
  /** How long the platform may say nothing, in ms. */
  silence?: number;
  /** A connection that the platform cuts breaks here too, not answered for: a stand-in's faults arrive as made. */
  passCutsOn?: boolean;
}

const TOKEN_PATH = '/api/v1/system/token';
/** The token call's own body is a few fields; more is not the console's. */
const TOKEN_BODY_LIMIT = 16 * 1024;

/** Headers that concern one connection only (RFC 9110, 7.6.1); `expect` is answered by this server. */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * A reverse proxy for `/api`: both bodies stream (JSON compressed on its way to the browser), nothing
 * is kept, nothing is logged, and nothing is sent twice. A platform that cannot be reached is answered for with 502, one that stays silent
 * with 504. Their bodies are not in the platform's envelope: what failed is not the platform's word,
 * and the console says so in the person's language.
 */
export function createPlatformProxy(options: PlatformProxyOptions) {
  const { target, silence = 120_000 } = options;
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  const prefix = target.pathname.replace(/\/$/, '');

  return async function proxy(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const headers = forwardable(req.headers);
    headers['host'] = target.host;
    headers['x-forwarded-host'] = req.headers.host;
    headers['x-forwarded-proto'] = isSecure(req) ? 'https' : 'http';
    headers['x-forwarded-for'] = [req.headers['x-forwarded-for'], req.socket.remoteAddress]
      .filter(Boolean)
      .join(', ');

    const path = req.url ?? '/';
    let credentials: string | undefined;
    if (req.method === 'POST' && path.split('?', 1)[0] === TOKEN_PATH) {
      const form = await readForm(req);
      if (!form) return answer(res, 413, 'too-large');
      form.set('oauth_consumer_key', options.consumerKey);
      form.set('oauth_consumer_secret', options.consumerSecret);
      credentials = form.toString();
      headers['content-type'] = 'application/x-www-form-urlencoded';
      headers['content-length'] = String(Buffer.byteLength(credentials));
    } else if (req.headers['transfer-encoding'] !== undefined) {
      headers['transfer-encoding'] = 'chunked';
    }

    // A connection each: one kept alive may close just as a write goes out, and a write is not repeated.
    const upstream = send(target, {
      method: req.method,
      path: prefix + path,
      headers,
      agent: false,
    });
    upstream.setTimeout(silence, () => {
      if (res.headersSent) res.destroy();
      else answer(res, 504, 'platform-silent');
      upstream.destroy();
    });
    upstream.on('error', (error: NodeJS.ErrnoException) => {
      if (res.headersSent) res.destroy();
      else if (options.passCutsOn && error.code === 'ECONNRESET') breakOff(req, res);
      else answer(res, 502, 'platform-unreachable', error.code ?? error.name);
    });
    upstream.on('response', (incoming) => {
      const received: IncomingHttpHeaders = forwardable(incoming.headers);
      const cookies = incoming.headers['set-cookie'];
      if (cookies) received['set-cookie'] = cookies.map((it) => adoptCookie(it, isSecure(req)));
      const compressed = isWorthCompressing(req, incoming);
      if (compressed) {
        delete received['content-length'];
        received['content-encoding'] = 'gzip';
        received.vary = [incoming.headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ');
      }
      res.writeHead(incoming.statusCode ?? 502, received);
      // A platform that breaks off in the middle must look so to the browser too.
      const stages = compressed ? [incoming, createGzip({ level: 5 }), res] : [incoming, res];
      pipeline(stages, (error) => error && res.destroy());
    });
    res.on('close', () => res.writableFinished || upstream.destroy());

    if (credentials === undefined) {
      req.pipe(upstream);
      // An answer that comes before the upload is over is delivered; what is still to come is dropped.
      upstream.on('close', () => req.unpipe(upstream).resume());
    } else {
      upstream.end(credentials);
    }
  };
}

/**
 * Ends the connection with something that is no answer. Ending it with nothing would not do: where a
 * connection was used before, Chromium then sends the request again by itself, writes included.
 */
function breakOff(req: IncomingMessage, res: ServerResponse): void {
  req.resume();
  res.socket?.end('cut off\r\n');
}

function forwardable(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((it) => it.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.includes(name)),
  );
}

function isWorthCompressing(req: IncomingMessage, incoming: IncomingMessage): boolean {
  const { 'content-type': type = '', 'content-length': length } = incoming.headers;
  return (
    req.method !== 'HEAD' &&
    incoming.statusCode === 200 &&
    type.startsWith('application/json') &&
    incoming.headers['content-encoding'] === undefined &&
    (length === undefined || Number(length) > 1024) &&
    /\bgzip\b/.test(req.headers['accept-encoding']?.toString() ?? '')
  );
}

function isSecure(req: IncomingMessage): boolean {
  return req.headers['x-forwarded-proto'] === 'https';
}

/**
 * Makes the platform's cookie one of this address: no foreign Domain, and no demand for TLS where
 * the console itself is served without (a browser would drop the session silently).
 */
function adoptCookie(cookie: string, secure: boolean): string {
  return cookie
    .split(';')
    .filter((part, index) => {
      if (index === 0) return true;
      const attribute = part.trim().toLowerCase();
      if (/^domain\s*(=|$)/.test(attribute)) return false;
      return secure || (attribute !== 'secure' && !/^samesite\s*=\s*none$/.test(attribute));
    })
    .join(';');
}

async function readForm(req: IncomingMessage): Promise<URLSearchParams | undefined> {
  let text = '';
  req.setEncoding('utf8');
  for await (const chunk of req) {
    text += String(chunk);
    if (text.length > TOKEN_BODY_LIMIT) return undefined;
  }
  return new URLSearchParams(text);
}

function answer(res: ServerResponse, status: number, error: string, detail?: string): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify({ error, detail }));
}
