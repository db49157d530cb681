import { apiLevel } from './transport.ts';

export interface UploadProgress {
  readonly sent: number;
  readonly total: number;
}

/**
 * A `fetch` for one upload that tells how far it is: `XMLHttpRequest` is the only way to know. The token goes
 * in the query string, beside the multipart body. No time-out: a slow line is no failure; the caller can cancel.
 */
export function createUploadTransport(options: {
  readonly token: (path: string) => Promise<string | undefined>;
  readonly onProgress: (progress: UploadProgress) => void;
}) {
  return async (input: Request): Promise<Response> => {
    const form = await input.formData();
    const url = new URL(input.url);
    const token = await options.token(url.pathname);
    if (token !== undefined) url.searchParams.set('account_token', token);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const cancel = () => request.abort();
      request.open(input.method, url);
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('API-Level', String(apiLevel));
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        options.onProgress({ sent: loaded, total }),
      );
      request.addEventListener('load', () =>
        resolve(new Response(request.responseText, { status: request.status })),
      );
      request.addEventListener('error', () => reject(new TypeError('upload failed')));
      request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
      request.addEventListener('loadend', () => input.signal.removeEventListener('abort', cancel));
      input.signal.addEventListener('abort', cancel);
      if (input.signal.aborted) cancel();
      else request.send(form);
    });
  };
}
