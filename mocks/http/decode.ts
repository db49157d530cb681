import type { JsonObject } from './json.ts';
import { isObject } from './json.ts';
import { decodeMultipart, type UploadedFile } from './multipart.ts';
import { invalid, notStated } from './refusal.ts';
import { decodeUrlEncoded } from './url-encoded.ts';

export interface Decoded {
  readonly query: Readonly<Record<string, string>>;
  readonly params: JsonObject;
  readonly files: readonly UploadedFile[];
}

/**
 * Parses a request as the platform does: a flat query string; `params` (one JSON object) from the form body or
 * the query; files from a multipart body (field-notes.md, section 2). A platform whose `params` travel in the query
 * does not look for them in a form.
 */
export function decodeRequest(
  request: Request,
  body: Uint8Array<ArrayBuffer>,
  style: 'form' | 'query' = 'form',
): Decoded {
  const search = /\?([^#]*)/.exec(request.url)?.[1] ?? '';
  const inQuery = decodeUrlEncoded(search);
  const type = request.headers.get('content-type') ?? '';
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  const inBody =
    boundary === undefined
      ? { fields: formFields(type, body), files: [] }
      : decodeMultipart(body, boundary);
  const query = { ...inQuery, ...inBody.fields };
  const params = style === 'query' ? inQuery.params : query.params;
  return { query, params: paramsOf(params), files: inBody.files };
}

function formFields(type: string, body: Uint8Array): Record<string, string> {
  if (body.length === 0) return {};
  if (!/^application\/x-www-form-urlencoded/i.test(type)) {
    throw notStated(`请求体的 Content-Type ${type === '' ? '缺失' : type}`);
  }
  return decodeUrlEncoded(new TextDecoder().decode(body));
}

function paramsOf(text: string | undefined): JsonObject {
  if (text === undefined || text === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('params', '不是JSON');
  }
  if (!isObject(value)) throw invalid('params', '必须为JSON对象');
  return value;
}

/** The whole body, or only its first half if the connection is to be cut there. */
export async function readBody(
  request: Request,
  part: 'whole' | 'half',
): Promise<Uint8Array<ArrayBuffer>> {
  if (request.body === null) return new Uint8Array();
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  const enough = part === 'whole' ? Infinity : Number.isNaN(announced) ? 1 : announced / 2;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = request.body.getReader();
  while (length < enough) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  reader.releaseLock();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
