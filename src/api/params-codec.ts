/**
 * How a write travels (field notes, section 2): the JSON object is the value of one parameter, `params`,
 * in a form body by default or in the query string by configuration; a DELETE may have to go as
 * POST with `_method=DELETE`.
 */
export interface WireStyle {
  /** Where `params` (and the token beside it) goes. */
  readonly params: 'form' | 'query';
  /** How a DELETE goes. */
  readonly delete: 'delete' | 'post';
}

export const defaultWireStyle: WireStyle = { params: 'form', delete: 'delete' };

/** One request as the contract names it: flat query, and form fields in which `params` may be an object. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly form: URLSearchParams | undefined;
}

/** Form fields of a body: text as it is, everything else as JSON. Absent values are left out. */
export function encodeForm(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  if (typeof body !== 'object' || body === null) return form;
  for (const [field, value] of Object.entries(body)) {
    if (value === undefined) continue;
    form.set(field, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
}

/** Puts token and style on a request. Pure: the same input gives the same bytes. */
export function toWire(
  request: WireRequest,
  style: WireStyle,
  token: string | undefined,
): WireRequest {
  const url = new URL(request.url);
  if (request.method === 'GET') {
    if (token !== undefined) url.searchParams.set('account_token', token);
    return { method: 'GET', url, form: undefined };
  }
  const form = new URLSearchParams(request.form);
  const asPost = request.method === 'DELETE' && style.delete === 'post';
  if (asPost) form.set('_method', 'DELETE');
  if (token !== undefined) form.set('account_token', token);
  const method = asPost ? 'POST' : request.method;
  if (style.params === 'form') return { method, url, form };
  for (const [field, value] of form) url.searchParams.set(field, value);
  return { method, url, form: undefined };
}
