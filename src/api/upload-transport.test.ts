/**
 * The request that an upload makes, on the test's own `XMLHttpRequest`; the end-to-end tests use the browser's.
 */
import { defaultProfile } from './profile.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configureApi, type ApiSettings } from './client.ts';
import { uploadBackgroundImages, uploadMeetingFile } from './generated/sdk.gen.ts';
import { createUploadTransport, type UploadProgress } from './upload-transport.ts';

/** Records its calls; the test plays the network. */
class RecordedXhr extends EventTarget {
  static all: RecordedXhr[] = [];
  readonly upload = new EventTarget();
  readonly headers: Record<string, string> = {};
  address = '';
  form: FormData | undefined;
  status = 0;
  responseText = '';

  constructor() {
    super();
    RecordedXhr.all.push(this);
  }
  open(method: string, url: URL) {
    this.address = `${method} ${url.href}`;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  send(form: FormData) {
    this.form = form;
  }
  /** As the standard specifies: without an event before `send`. */
  abort() {
    if (this.form) this.end('abort');
  }
  progress(loaded: number, total: number) {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total }));
  }
  answer(status: number, text: string) {
    this.status = status;
    this.responseText = text;
    this.end('load');
  }
  end(type: 'load' | 'error' | 'abort') {
    this.dispatchEvent(new Event(type));
    this.dispatchEvent(new Event('loadend'));
  }
}

beforeEach(() => {
  RecordedXhr.all = [];
  vi.stubGlobal('XMLHttpRequest', RecordedXhr);
  configure();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function configure(settings: ApiSettings = {}) {
  configureApi({
    baseUrl: 'http://platform.test',
    nameStore: {
      getItem: (key) => (key === 'console.signed-in-as' ? 'desk' : null),
      setItem: () => undefined,
      removeItem: () => undefined,
    },
    fetch: async () => Response.json({ success: 1, account_token: 'k+1' }),
    ...settings,
  });
}

const file = new File(['agenda'], '议程.txt', { type: 'text/plain' });

async function started(count = 1): Promise<RecordedXhr> {
  await vi.waitFor(() => expect(RecordedXhr.all.at(count - 1)?.address).toBeTruthy());
  const last = RecordedXhr.all.at(-1);
  if (!last) throw new Error('no request');
  return last;
}

function upload(
  onProgress: (progress: UploadProgress) => void = () => undefined,
  signal?: AbortSignal,
) {
  return uploadMeetingFile({
    path: { id: '2dd7' },
    body: { file },
    fetch: createUploadTransport(onProgress),
    ...(signal && { signal }),
  }).then(
    (answer): unknown => answer,
    (error: unknown) => error,
  );
}

describe('an upload', () => {
  it('is multipart, with level and token, and tells its progress', async () => {
    const seen: UploadProgress[] = [];
    const answer = upload((progress) => seen.push(progress));
    const xhr = await started();
    expect(xhr.address).toBe(
      'POST http://platform.test/api/v1/mc/meeting_files/2dd7?account_token=k%2B1',
    );
    expect(xhr.headers).toEqual({ accept: 'application/json', 'api-level': '11' });
    const sent = xhr.form?.get('file');
    expect(sent).toMatchObject({ name: '议程.txt', type: 'text/plain' });
    expect(sent instanceof File && (await sent.text())).toBe('agenda');
    xhr.progress(3, 6);
    xhr.progress(6, 6);
    xhr.answer(200, '{"success":1,"file_id":"f"}');
    expect(await answer).toEqual({ success: 1, file_id: 'f' });
    expect(seen).toEqual([
      { sent: 3, total: 6 },
      { sent: 6, total: 6 },
    ]);
  });

  it('of several pictures repeats the field', async () => {
    const answer = uploadBackgroundImages({
      body: { files: [file, new File(['2'], '2.jpg')] },
      fetch: createUploadTransport(() => undefined),
    });
    const xhr = await started();
    expect(xhr.form?.getAll('files')).toHaveLength(2);
    xhr.answer(200, '{"success":1}');
    await answer;
  });

  it.each([
    [200, '{"success":0,"error_code":20105}', { failure: 'refused', code: 20105 }],
    [413, '<h1>Too large</h1>', { failure: 'http', status: 413, outcomeUnknown: false }],
    [204, '', { failure: 'malformed' }],
  ])('answered with %i fails like any other call', async (status, text, expected) => {
    const answer = upload();
    (await started()).answer(status, text);
    expect(await answer).toMatchObject({ operationId: 'uploadMeetingFile', ...expected });
  });

  it('that breaks off may or may not have arrived', async () => {
    const answer = upload();
    (await started()).end('error');
    expect(await answer).toMatchObject({ failure: 'network', outcomeUnknown: true });
  });

  it('stops when it is cancelled', async () => {
    const cancelling = new AbortController();
    const answer = upload(undefined, cancelling.signal);
    const xhr = await started();
    await vi.waitFor(() => expect(xhr.form).toBeDefined());
    cancelling.abort();
    expect(await answer).toMatchObject({ name: 'AbortError' });
  });

  it('that was cancelled before it began is not sent', async () => {
    expect(await upload(undefined, AbortSignal.abort())).toMatchObject({ name: 'AbortError' });
    expect(RecordedXhr.all.every(({ form }) => form === undefined)).toBe(true);
  });

  it('is not sent again after a dead token: it may have arrived', async () => {
    const answer = upload();
    (await started()).answer(200, '{"success":0,"error_code":10002}');
    expect(await answer).toMatchObject({ failure: 'session', outcomeUnknown: true });
    expect(RecordedXhr.all).toHaveLength(1);
  });

  it('is sent again, whole, after a dead token where that is set', async () => {
    configure({ profile: () => ({ ...defaultProfile, afterSessionCode: 'send' }) });
    const answer = upload();
    (await started()).answer(200, '{"success":0,"error_code":10002}');
    const again = await started(2);
    expect(again.form?.get('file')).toMatchObject({ name: '议程.txt' });
    again.answer(200, '{"success":1}');
    expect(await answer).toEqual({ success: 1 });
    expect(RecordedXhr.all).toHaveLength(2);
  });
});
