/** In bytes, including the multipart encoding. */
export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/**
 * What sends one upload and reports its progress, which only `XMLHttpRequest` can do: `uploadMeetingFile({ path, body,
 * fetch: createUploadTransport(onProgress) })`. The transport has prepared the call; it hands over the address and a
 * form.
 */
export function createUploadTransport(
  onProgress: (progress: UploadProgress) => void,
): typeof globalThis.fetch {
  return (input, { method = 'POST', headers, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const cancel = () => request.abort();
      request.open(method, input instanceof Request ? input.url : input);
      new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        onProgress({ sent: loaded, total }),
      );
      request.addEventListener('load', () => {
        // A Response of status 204 must not have a body, not even an empty one.
        resolve(new Response(request.responseText || null, { status: request.status }));
      });
      request.addEventListener('error', () => reject(new TypeError('upload failed')));
      request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
      request.addEventListener('loadend', () => signal?.removeEventListener('abort', cancel));
      signal?.addEventListener('abort', cancel);
      if (signal?.aborted) reject(new DOMException('cancelled', 'AbortError'));
      else request.send(body instanceof FormData ? body : null);
    });
}
