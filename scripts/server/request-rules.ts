import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import path from 'node:path';

/** The methods of the contract, and HEAD. */
export const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'DELETE'];

/**
 * A path and query as they must be written below `/api`, after it: in the one plain way that everybody reads alike.
 * No empty or dotted segment, no `;` or backslash, no escaped letter, dot, slash, percent sign or control
 * character, escapes in UTF-8 only. nginx.conf.template has the same text.
 */
export const PLAIN_BELOW_API = [
  String.raw`(?:/(?!\.{1,2}(?:[/?]|$))(?:`,
  [
    String.raw`[A-Za-z0-9._~!$&'()*+,=:@-]`,
    '%2[0-46-9A-Ca-c]|%3[AaC-Fc-f]|%40|%5[BDEbde]|%60|%7[B-Db-d]',
    '%[Cc][2-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Dd][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]',
    '%[Ee](?:0%[ABab]|[Dd]%[89]|[1-9A-CEFa-cef]%[89ABab])[0-9A-Fa-f]%[89ABab][0-9A-Fa-f]',
    '%[Ff](?:0%[9ABab]|[1-3]%[89ABab]|4%8)[0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){2}',
  ].join('|'),
  String.raw`)+)+(?:\?[!-"$-~]*)?$`,
].join('');

const PLAIN = new RegExp(`^${PLAIN_BELOW_API}`);
/** The two calls that a proxy treats apart, in whatever case. */
const SESSION_CALL = /^\/api\/v1\/system\/(?:token|login)(?:\?|$)/i;
const BELOW_API = /^\/+api(?:[^a-z0-9_-]|$)/i;

/** Whether a request's target is written plainly, and the token and sign-in calls in their own case. */
export function isPlain(target: string): boolean {
  if (!PLAIN.test(target)) return false;
  const { 0: apart } = SESSION_CALL.exec(target) ?? [];
  return apart === undefined || apart === apart.toLowerCase();
}

/** Whether anybody could read the target as one below `/api`. */
export function isBelowApi(target: string): boolean {
  if (BELOW_API.test(target)) return true;
  try {
    const read = decodeURIComponent(target.split('?', 1)[0] ?? '').replaceAll('\\', '/');
    return BELOW_API.test(path.posix.normalize(read));
  } catch {
    return false;
  }
}

/** Whether the connection, this one or that of a proxy before, is TLS. */
export function isSecure(req: IncomingMessage): boolean {
  return req.headers['x-forwarded-proto'] === 'https';
}

/**
 * Whether a request comes from a page of this very address, or from no page at all. A sibling host's page could send
 * the person's cookie along. Every browser names the page's origin with all but GET.
 */
export function isOfThisOrigin(req: IncomingMessage): boolean {
  const { origin, host = '', 'sec-fetch-site': site } = req.headers;
  const own = `https://${host}`.toLowerCase();
  const isOwn =
    origin === undefined ||
    origin.toLowerCase() === own ||
    (!isSecure(req) && origin.toLowerCase() === own.replace('https:', 'http:'));
  const isRead = req.method === 'GET' || req.method === 'HEAD';
  return isOwn && (site === undefined || site === 'same-origin' || (site === 'none' && isRead));
}

/**
 * Whether a `Host` header names this machine: by address, as localhost, by its own name, or as given. A page
 * elsewhere can give a name of its own our address (DNS rebinding), but not one of these.
 */
export function isOwnHost(host: string | undefined, names: readonly string[]): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(name) !== 0) return true;
  const machine = hostname().toLowerCase();
  return ['localhost', machine, `${machine}.local`, ...names].some(
    (own) => own.toLowerCase() === name,
  );
}
