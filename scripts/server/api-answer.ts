import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** The session's cookie, the only one of the contract. */
export const SESSION_COOKIE = 'SSO_COOKIE_KEY';

/**
 * What the platform answers is data. Opened as a page it runs nothing, loads nothing and belongs to no origin.
 * nginx.conf.template says the same.
 */
const API_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'Cache-Control': 'no-store',
} as const;

/** What describes an answer's body. Everything else of the platform's would steer the browser. */
const PASSED = [
  'accept-ranges',
  'content-encoding',
  'content-language',
  'content-length',
  'content-range',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'retry-after',
  'vary',
];

/** The headers of an answer below `/api` of a console at the path `base`; without the platform's, those of an answer of our own. */
export function apiHeaders(
  platform: IncomingHttpHeaders,
  { cookies, secure, base }: { cookies: readonly string[]; secure: boolean; base: string },
): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {
    ...API_HEADERS,
    'Content-Disposition': attachment(platform['content-disposition']),
  };
  for (const name of PASSED) {
    const value = platform[name];
    if (value !== undefined) headers[name] = value;
  }
  const { location } = platform;
  if (location !== undefined && /^\/api\/(?!.*\.\.)[A-Za-z0-9._~/?&=+-]+$/.test(location)) {
    headers['Location'] = base + location;
  }
  const kept = (platform['set-cookie'] ?? []).flatMap((line) => {
    const [name, value] = cookiePair(line);
    return cookies.includes(name) ? [sessionCookie(name, value, `${base}/`, secure)] : [];
  });
  if (kept.length > 0) headers['Set-Cookie'] = kept;
  return headers;
}

/** A file is kept, never shown as a page here; its name stays. */
function attachment(disposition = ''): string {
  const [, rest = ''] = /^\s*(?:inline|attachment)?\s*(;.*)?$/i.exec(disposition) ?? [];
  return `attachment${rest}`;
}

/** Written anew: of this console alone, out of every script's reach, sent by our own pages only. */
function sessionCookie(name: string, value: string, path: string, secure: boolean): string {
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}

/** Where a proxy that was here before may have set the session's cookie. nginx.conf.template has the same. */
const COOKIE_PATHS = [
  '/',
  '/api',
  '/api/',
  '/api/v1',
  '/api/v1/',
  '/api/v1/mc',
  '/api/v1/mc/',
  '/api/v1/system',
];
/** The host and as many domains above it. */
const COOKIE_DOMAINS = 4;

/** The `Set-Cookie` lines that end the session's cookie, with whatever domain and path it was set. */
export function endedSession(host: string, base: string): string[] {
  const domains = ['', ...domainsOf(host).map((domain) => `; Domain=${domain}`)];
  const paths = base === '' ? COOKIE_PATHS : [`${base}/`, ...COOKIE_PATHS];
  return domains.flatMap((domain) =>
    paths.map((path) => `${SESSION_COOKIE}=; Path=${path}${domain}; Max-Age=0`),
  );
}

/** `a.b.example`, `b.example`; none for an IP address, whose cookies have no domain. */
function domainsOf(host: string): string[] {
  if (!URL.canParse(`http://${host}`)) return [];
  const { hostname } = new URL(`http://${host}`);
  if (isIP(hostname) !== 0 || hostname.startsWith('[')) return [];
  const labels = hostname.split('.');
  const above = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  return (above.length > 0 ? above : [hostname]).slice(0, COOKIE_DOMAINS);
}

/** The cookies that go on to the platform, each once: those that were set here. */
export function passedCookies(header: string, cookies: readonly string[]): string | undefined {
  const pairs = header.split(';').map(cookiePair);
  const passed = cookies.flatMap((wanted) => {
    const found = pairs.find(([name]) => name === wanted);
    return found ? [found.join('=')] : [];
  });
  return passed.length > 0 ? passed.join('; ') : undefined;
}

function cookiePair(text: string): [string, string] {
  const [pair = ''] = text.split(';', 1);
  const at = pair.indexOf('=');
  return at < 0 ? ['', pair.trim()] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}
