import { withToken } from './params-codec.ts';
import { apiLevel, tokenHeader } from './transport.ts';

/** In bytes, including the multipart encoding. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/**
 * A `fetch` for one upload that reports progress, which only `XMLHttpRequest` can do: `uploadMeetingFile({
 * path, body, fetch: createUploadTransport(onProgress) })`. The token goes in the query string, beside the
 * multipart body. There is no time-out, because a slow connection is no failure; the caller can cancel.
 */
export function createUploadTransport(
  onProgress: (progress: UploadProgress) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const call = new Request(input, init);
    const token = call.headers.get(tokenHeader) ?? undefined;
    const form = await call.formData();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const cancel = () => request.abort();
      request.open(call.method, withToken(new URL(call.url), token));
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('API-Level', String(apiLevel));
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        onProgress({ sent: loaded, total }),
      );
      request.addEventListener('load', () => {
        // A Response of status 204 must not have a body, not even an empty one.
        resolve(new Response(request.responseText || null, { status: request.status }));
      });
      request.addEventListener('error', () => reject(new TypeError('upload failed')));
      request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
      request.addEventListener('loadend', () => call.signal.removeEventListener('abort', cancel));
      call.signal.addEventListener('abort', cancel);
      if (call.signal.aborted) reject(new DOMException('cancelled', 'AbortError'));
      else request.send(form);
    });
  };
}
