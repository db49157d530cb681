import type { IncomingHttpHeaders } from 'node:http';

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

/** The headers of an answer below `/api`; without the platform's, those of an answer of our own. */
export function apiHeaders(
  platform: IncomingHttpHeaders,
  { cookies, secure }: { cookies: readonly string[]; secure: boolean },
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
    headers['Location'] = location;
  }
  const kept = (platform['set-cookie'] ?? []).flatMap((line) => {
    const [name, value] = cookiePair(line);
    return cookies.includes(name) ? [sessionCookie(name, value, secure)] : [];
  });
  if (kept.length > 0) headers['Set-Cookie'] = kept;
  return headers;
}

/** A file is kept, never shown as a page here; its name stays. */
function attachment(disposition = ''): string {
  const [, rest = ''] = /^\s*(?:inline|attachment)?\s*(;.*)?$/i.exec(disposition) ?? [];
  return `attachment${rest}`;
}

/** Written anew: of this host alone, out of every script's reach, sent by our own pages only. */
export function sessionCookie(name: string, value: string, secure: boolean, maxAge?: 0): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
  return `${name}=${value}; Path=/${age}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
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
