/**
 * How a call is encoded (field notes, section 2): a read as a flat query string; a write as one JSON object,
 * the value of the parameter `params`, in a form body or in the query string. A DELETE may have to be sent as POST with
 * `_method=DELETE`. The profile of the platform says which.
 */
export interface WireStyle {
  /** Where `params` is sent, and the token with it. */
  readonly params: 'form' | 'query';
  /** The method that a DELETE is sent with. */
  readonly delete: 'delete' | 'post';
}

/** A request before and after its encoding; a read has no form. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly form: URLSearchParams | undefined;
}

/**
 * The flat, form-encoded query of a read, without absent values. Half a surrogate pair, which truncating a text
 * may leave, becomes U+FFFD; `encodeURIComponent` would throw.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}

/** The address with the token in its query, where reads and uploads carry it. */
export function withToken(address: URL, token: string | undefined): URL {
  const url = new URL(address);
  if (token !== undefined) url.searchParams.set('account_token', token);
  return url;
}

/** Applies token and style to a request. Pure: the same input gives the same bytes. */
export function toWire(
  request: WireRequest,
  style: WireStyle,
  token: string | undefined,
): WireRequest {
  if (request.method === 'GET') {
    return { method: 'GET', url: withToken(request.url, token), form: undefined };
  }
  const form = new URLSearchParams(request.form);
  const asPost = request.method === 'DELETE' && style.delete === 'post';
  if (asPost) form.set('_method', 'DELETE');
  if (token !== undefined) form.set('account_token', token);
  const method = asPost ? 'POST' : request.method;
  const url = new URL(request.url);
  if (style.params === 'form') return { method, url, form };
  for (const [field, value] of form) url.searchParams.set(field, value);
  return { method, url, form: undefined };
}
