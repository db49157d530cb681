import type { IncomingMessage } from 'node:http';

const OWN_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Whether a request may come in: to one of this machine's own names (any page can give a name of its own our address),
 * and not from a page of another origin.
 */
export function mayCall({ headers }: IncomingMessage): boolean {
  const { host = '', origin, 'sec-fetch-site': site = 'none' } = headers;
  if (!OWN_NAME.test(host)) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`.toLowerCase()) return false;
  return site === 'none' || site === 'same-origin';
}
