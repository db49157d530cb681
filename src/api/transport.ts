import { toWire, withToken, type WireStyle } from './params-codec.ts';
import { computerNow, noteDate } from './platform-clock.ts';

/** API level of the console (contract, "API_Level:11"); sent with every call. */
export const apiLevel = 11;

/** A call passes its account token to the transport in this header, which never leaves the page. */
export const tokenHeader = 'Account-Token';

export interface TransportOptions {
  /** Asked at each call. */
  readonly style: () => WireStyle;
  /** Maximum wait for an answer in milliseconds. */
  readonly timeout: { readonly read: number; readonly write: number };
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What one call wants otherwise. */
export interface CallWay {
  /** Sends instead of `fetch`. */
  readonly send?: typeof globalThis.fetch | undefined;
  /** Asked at the last moment, with nothing between it and the request; throws if the call must not leave. */
  readonly mayLeave?: (() => void) | undefined;
}

/**
 * The one way out: a `fetch` for the generated client that adds the token, the API level and a time-out, and encodes a
 * write in the configured style. Cancelling the request cancels the call. An upload has no time-out, because a slow
 * connection is no failure.
 */
export function createTransport(options: TransportOptions) {
  return ({ send: own, mayLeave }: CallWay = {}): typeof globalThis.fetch =>
    async (input, init) => {
      const request = new Request(input, init);
      const send: typeof globalThis.fetch = async (url, call) => {
        mayLeave?.();
        const sent = computerNow();
        const response = await (own ?? options.fetch ?? globalThis.fetch)(url, call);
        noteDate(response.headers.get('Date'), sent, computerNow());
        return response;
      };
      const common = {
        headers: { Accept: 'application/json', 'API-Level': String(apiLevel) },
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
      } as const;
      const token = request.headers.get(tokenHeader) ?? undefined;
      const url = new URL(request.url);
      if (isUpload(request)) {
        const { method, signal } = request;
        const body = await request.formData();
        return send(withToken(url, token), { ...common, method, body, signal });
      }
      const form = new URLSearchParams(await request.text());
      const wire = toWire({ method: request.method, url, form }, options.style(), token);
      const limit = request.method === 'GET' ? options.timeout.read : options.timeout.write;
      const response = await send(wire.url, {
        ...common,
        method: wire.method,
        ...(wire.form && { body: wire.form }),
        signal: AbortSignal.any([request.signal, AbortSignal.timeout(limit)]),
      });
      // An answer after a cancellation does not count. This call also keeps the request's signal alive until now:
      // Node collects a signal that nothing refers to, and the cancellation with it.
      request.signal.throwIfAborted();
      return response;
    };
}

function isUpload(request: Request): boolean {
  return request.headers.get('Content-Type')?.startsWith('multipart/form-data') ?? false;
}
