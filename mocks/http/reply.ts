import { HttpResponse } from 'msw/http';
import type { FaultSpec } from '../faults.ts';
import type { Answer } from './call.ts';
import type { JsonObject } from './json.ts';
import { invalid, Refusal } from './refusal.ts';

/** The neighbouring directory API uses `describe` instead of `description` (field-notes.md, section 6). */
const DIRECTORY = /^\/api\/v1\/(?:amc|vc)\//;

/** The envelope of a success or a refusal; both have HTTP status 200. */
export function reply(outcome: Answer | Refusal, path = ''): Response {
  if (outcome instanceof Refusal) {
    return json({ success: 0, error_code: outcome.code, [textField(path)]: outcome.message });
  }
  if ('bytes' in outcome) {
    const headers = new Headers({ 'content-type': outcome.type });
    if (outcome.fileName !== undefined) {
      const name = encodeURIComponent(outcome.fileName);
      headers.set('content-disposition', `attachment; filename*=UTF-8''${name}`);
    }
    return new HttpResponse(outcome.bytes, { headers });
  }
  return json({ success: 1, ...outcome.body }, outcome.setCookie);
}

const textField = (path: string) => (DIRECTORY.test(path) ? 'describe' : 'description');

function json(body: JsonObject, setCookie?: string): Response {
  const headers = new Headers({ 'content-type': 'application/json;charset=UTF-8' });
  if (setCookie !== undefined) headers.append('set-cookie', setCookie);
  return new HttpResponse(JSON.stringify(body), { headers });
}

/** Applies a fault to the answer; `slow` only delays it. */
export async function brokenReply(
  fault: FaultSpec,
  whole: Response,
  signal: AbortSignal,
  path = '',
): Promise<Response> {
  switch (fault.name) {
    case 'slow':
    case 'odd':
      return whole;
    case 'timeout':
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', () => resolve(), { once: true });
      });
      return HttpResponse.error();
    case 'http-500':
      return new HttpResponse('<h1>Internal Server Error</h1>', html(500));
    case 'http-503':
      return new HttpResponse('<h1>Service Unavailable</h1>', html(503));
    case 'redirect':
      return new HttpResponse(null, { status: 302, headers: { location: path } });
    case 'cut-before':
    case 'upload-cut':
      return HttpResponse.error();
    case 'cut-middle':
      return cutInTheMiddle(whole);
    case 'malformed-json':
      return new HttpResponse('{"success":1,"total":', {
        headers: { 'content-type': 'application/json;charset=UTF-8' },
      });
    case 'refused':
      if (fault.field !== undefined) return reply(invalid(fault.field, '只支持 0、1'));
      return json({ success: 0, error_code: 99999, [textField(path)]: '系统内部错误' });
    case 'refused-bare':
      return json({ success: 0 });
    case 'refused-code-0':
      return json({ success: 0, error_code: 0, [textField(path)]: '操作失败' });
    case 'session-expired':
      return reply(new Refusal('notSignedIn'));
    case 'token-expired':
    default:
      return reply(new Refusal('tokenInvalid'));
  }
}

function html(status: number): ResponseInit {
  return { status, headers: { 'content-type': 'text/html' } };
}

/** Announces the full length, sends half of it, then breaks the connection. */
async function cutInTheMiddle(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent) controller.error(new TypeError('connection cut'));
      else controller.enqueue(half);
      sent = true;
    },
  });
  const headers = new Headers(whole.headers);
  headers.set('content-length', String(bytes.length));
  return new HttpResponse(body, { headers });
}
