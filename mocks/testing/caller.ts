import { getResponse } from 'msw';
import type { JsonObject } from '../http/json.ts';
import { isObject } from '../http/json.ts';
import { operations, type OperationId } from '../operations.ts';
import type { World } from '../world-state.ts';

export interface Ask {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly params?: JsonObject;
  readonly file?: { readonly field: string; readonly files: readonly File[] };
  /** Where `params` is sent; in the form body if absent. */
  readonly via?: 'body' | 'query';
  /** Send a DELETE as POST with `_method`. */
  readonly asPost?: boolean;
  readonly level?: string | null;
  readonly token?: string;
  readonly cookie?: string;
}

export interface Caller {
  /** The unprocessed answer. */
  readonly ask: (id: OperationId, ask?: Ask) => Promise<Response>;
  /** The JSON of an answer, including refusals. */
  readonly get: (id: OperationId, ask?: Ask) => Promise<JsonObject>;
  /** The JSON of a success; throws the description of a refusal. */
  readonly ok: (id: OperationId, ask?: Ask) => Promise<JsonObject>;
  /** The code of a refusal; 'accepted' for a success. */
  readonly refusal: (id: OperationId, ask?: Ask) => Promise<number | 'accepted'>;
}

/** Calls a world's handlers as a user who has just signed in, unless the call brings its own token and cookie. */
export function callerOf(world: World, account: 'admin' | 'desk' = 'admin'): Caller {
  async function ask(id: OperationId, given: Ask = {}): Promise<Response> {
    const response = await getResponse(
      [...world.handlers],
      requestOf(id, { ...world.signIn(account), ...given }),
    );
    if (response === undefined) throw new Error(`nobody answers ${id}`);
    return response;
  }
  async function get(id: OperationId, given?: Ask): Promise<JsonObject> {
    const body: unknown = await (await ask(id, given)).json();
    if (!isObject(body)) throw new Error(`${id} answers no object`);
    return body;
  }
  return {
    ask,
    get,
    ok: async (id, given) => {
      const body = await get(id, given);
      if (body.success !== 1) throw new Error(`${id}: ${JSON.stringify(body)}`);
      return body;
    },
    refusal: async (id, given) => {
      const { success, error_code: code } = await get(id, given);
      return success === 1 ? 'accepted' : Number(code);
    },
  };
}

function requestOf(id: OperationId, ask: Ask): Request {
  const operation = operations.find((known) => known.id === id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  const path = operation.path.replaceAll(/\{([^}]*)\}/g, (_all, name: string) =>
    encodeURIComponent(ask.path?.[name] ?? ''),
  );
  const isDelete = operation.method === 'DELETE';
  const fields = new URLSearchParams({ account_token: ask.token ?? '' });
  for (const [name, value] of Object.entries(ask.query ?? {})) fields.set(name, String(value));
  if (isDelete && ask.asPost === true) fields.set('_method', 'DELETE');
  if (ask.params !== undefined) fields.set('params', JSON.stringify(ask.params));

  const headers = new Headers({ cookie: `SSO_COOKIE_KEY=${ask.cookie ?? ''}` });
  if (ask.level !== null) headers.set('API-Level', ask.level ?? '11');
  const url = `http://platform.test${path}`;
  const method = isDelete && ask.asPost === true ? 'POST' : operation.method;
  if (ask.file !== undefined) {
    const body = new FormData();
    for (const file of ask.file.files) body.append(ask.file.field, file);
    return new Request(`${url}?${fields}`, { method, headers, body });
  }
  if (operation.method === 'GET' || ask.via === 'query') {
    return new Request(`${url}?${fields}`, { method, headers });
  }
  return new Request(url, { method, headers, body: fields });
}

/** The mandatory fields of a booking, plus a test's own. */
export function booking(name: string, start: number, more: JsonObject = {}): JsonObject {
  return {
    name,
    start_time: new Date(start).toISOString(),
    conf_type: 0,
    voice_activity_detection: 0,
    max_join_mt: 192,
    ...more,
  };
}
