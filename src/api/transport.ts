import { toWire, type WireStyle } from './params-codec.ts';

/** API level that the console speaks (contract, "API_Level:11"); sent with every call. */
export const apiLevel = 11;

export interface TransportOptions {
  readonly style: () => WireStyle;
  /** The account token for a request, or none for the calls that make one. */
  readonly token: (path: string) => Promise<string | undefined>;
  /** Longest wait for an answer, milliseconds. */
  readonly timeout: { readonly read: number; readonly write: number };
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A `fetch` for the generated client: adds the token, the level and a time-out, and lays a write out in the
 * configured style. Cancelling the request cancels the call.
 */
export function createTransport(options: TransportOptions) {
  return async (input: Request): Promise<Response> => {
    const send = options.fetch ?? globalThis.fetch;
    const text = input.method === 'GET' ? '' : await input.text();
    const token = await options.token(new URL(input.url).pathname);
    const wire = toWire(
      { method: input.method, url: new URL(input.url), form: new URLSearchParams(text) },
      options.style(),
      token,
    );
    const limit = input.method === 'GET' ? options.timeout.read : options.timeout.write;
    return send(wire.url, {
      method: wire.method,
      ...(wire.form && { body: wire.form }),
      headers: { Accept: 'application/json', 'API-Level': String(apiLevel) },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.any([input.signal, AbortSignal.timeout(limit)]),
    });
  };
}
