import { request as requestHttp } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream';

export interface PlatformProxyOptions {
  /** The platform's address; a path in it comes before `/api`. */
  target: URL;
  /** The platform's OAuth consumer. Added to the token call here, so that no browser ever sees it. */
  consumerKey: string;
  consumerSecret: string;
  /** How long the platform may say nothing, in ms. */
  silence?: number;
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
 * A reverse proxy for `/api`: both bodies stream, nothing is kept, nothing is logged, and nothing
 * is sent twice. A platform that cannot be reached is answered for with 502, one that stays silent
 * with 504, both as `{"success":0,"description":…}`.
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
      if (!form) return answer(res, 413, 'The token call carries more than it may.');
      form.set('oauth_consumer_key', options.consumerKey);
      form.set('oauth_consumer_secret', options.consumerSecret);
      credentials = form.toString();
      headers['content-type'] = 'application/x-www-form-urlencoded';
      headers['content-length'] = String(Buffer.byteLength(credentials));
    } else if (req.headers['transfer-encoding'] !== undefined) {
      headers['transfer-encoding'] = 'chunked';
    }

    const upstream = send(target, { method: req.method, path: prefix + path, headers });
    upstream.setTimeout(silence, () => {
      if (res.headersSent) res.destroy();
      else answer(res, 504, `The platform said nothing for ${silence / 1000} s.`);
      upstream.destroy();
    });
    upstream.on('error', (error: NodeJS.ErrnoException) => {
      if (res.headersSent) res.destroy();
      else answer(res, 502, `The platform cannot be reached (${error.code ?? error.name}).`);
    });
    upstream.on('response', (incoming) => {
      const received: IncomingHttpHeaders = forwardable(incoming.headers);
      const cookies = incoming.headers['set-cookie'];
      if (cookies) received['set-cookie'] = cookies.map((it) => adoptCookie(it, isSecure(req)));
      res.writeHead(incoming.statusCode ?? 502, received);
      // A platform that breaks off in the middle must look so to the browser too.
      pipeline(incoming, res, (error) => error && res.destroy());
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

function forwardable(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((it) => it.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.includes(name)),
  );
}

function isSecure(req: IncomingMessage): boolean {
  return req.headers['x-forwarded-proto'] === 'https';
}

/**
 * Makes the platform's cookie one of this address: no foreign Domain, and no demand for TLS where
 * the console itself is served without (a browser would drop the session silently).
 */
export function adoptCookie(cookie: string, secure: boolean): string {
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

function answer(res: ServerResponse, status: number, description: string): void {
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify({ success: 0, description }));
}
