import {
  operations,
  type OperationFacts,
  type OperationId,
} from '#app/api/generated/operations.gen.ts';
import { encodeQuery, toWire, type WireStyle } from '#app/api/params-codec.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';

const API_LEVEL = '11';
const CALL_LIMIT = 15_000;
const SESSION_CODES: ReadonlySet<unknown> = new Set([10_002, 10_102]);

export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
}

export interface Ask {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly params?: JsonObject;
  /** Instead of what is known of the platform so far. */
  readonly style?: WireStyle;
}

export type Answer =
  | { readonly ok: true; readonly body: JsonObject }
  /** Words for the report: a code or an HTTP status, never the platform's text, which may name somebody. */
  | { readonly ok: false; readonly why: string; readonly code: unknown };

/** Nothing came, or what came is no answer: a write may have taken effect. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export interface Platform {
  /** How writes travel, as far as it is known. */
  style: WireStyle;
  /** @throws NoAnswer */
  readonly ask: (id: OperationId, ask?: Ask) => Promise<Answer>;
  /** The body of a success. @throws NoAnswer, also for a refusal */
  readonly read: (id: OperationId, ask?: Ask) => Promise<JsonObject>;
  /** Whether its API level has the operation; an unknown level has none, so that no refusal is taken for another. */
  readonly has: (id: OperationId) => Promise<boolean>;
  /** From now on calls are made even though somebody ended the probe: those that clean up. */
  readonly ignoreInterrupt: () => void;
}

/**
 * Signs in and speaks to the platform without the console's client, whose assumptions are what is tried.
 * @throws Error in words that name no credential
 */
export async function signIn(
  address: URL,
  credentials: Credentials,
  interrupt: AbortSignal,
): Promise<Platform> {
  const base = address.href.replace(/\/$/, '');
  let token = '';
  let cookie = '';
  let interruptible = true;

  async function send(method: string, url: URL, body?: URLSearchParams): Promise<Response> {
    // between calls only: one that is cut off may still take effect once everything has been taken away
    if (interruptible && interrupt.aborted) throw new NoAnswer('the probe was ended');
    return fetch(url, {
      method,
      headers: { Accept: 'application/json', 'API-Level': API_LEVEL, ...(cookie && { cookie }) },
      signal: AbortSignal.timeout(CALL_LIMIT),
      ...(body && { body }),
    });
  }

  async function start(): Promise<void> {
    const system = `${base}/api/v1/system`;
    const consumer = new URLSearchParams({
      oauth_consumer_key: credentials.consumerKey,
      oauth_consumer_secret: credentials.consumerSecret,
    });
    const given = await answered(send('POST', new URL(`${system}/token`), consumer));
    if (!given.ok) throw new Error(`The platform gives no token: ${given.why}.`);
    token = textOf(given.body['account_token']);
    const person = new URLSearchParams({
      username: credentials.user,
      password: credentials.password,
      account_token: token,
    });
    const response = await send('POST', new URL(`${system}/login`), person).catch(() => undefined);
    if (response === undefined) throw new Error('The platform does not answer.');
    const cookies = response.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
    const entered = await answered(Promise.resolve(response));
    if (!entered.ok) throw new Error(`The platform refuses the user: ${entered.why}.`);
    cookie = cookies.join('; ');
  }

  async function once(id: OperationId, { path = {}, query, params, style }: Ask): Promise<Answer> {
    const { method, path: template } = operationOf(id);
    const place = template.replaceAll(/\{([^}]*)\}/g, (_all, name: string) =>
      encodeURIComponent(path[name] ?? ''),
    );
    const search = encodeQuery(query ?? {});
    const url = new URL(`${base}${place}${search && `?${search}`}`);
    const form = new URLSearchParams(params && { params: JSON.stringify(params) });
    const wire = toWire({ method, url, form }, style ?? platform.style, token);
    return answered(send(wire.method, wire.url, wire.form));
  }

  const platform: Platform = {
    style: { params: 'form', delete: 'delete' },
    ask: async (id, ask = {}) => {
      const first = await once(id, ask);
      if (first.ok || !SESSION_CODES.has(first.code)) return first;
      await start();
      if (operationOf(id).method !== 'GET') throw new NoAnswer('the session had ended');
      return once(id, ask);
    },
    read: async (id, ask) => {
      const answer = await platform.ask(id, ask);
      if (!answer.ok) throw new NoAnswer(`${id} answers ${answer.why}`);
      return answer.body;
    },
    has: async (id) => {
      const version = await platform.ask('getVersion');
      const level = version.ok ? Number(version.body['api_level']) : 0;
      return level >= (operationOf(id).minApiLevel ?? Infinity);
    },
    ignoreInterrupt: () => {
      interruptible = false;
    },
  };
  await start();
  return platform;
}

async function answered(response: Promise<Response>): Promise<Answer> {
  let body: unknown;
  let status = 0;
  try {
    const arrived = await response;
    ({ status } = arrived);
    const text = await arrived.text();
    if ((status >= 400 && status < 500) || status === 501)
      return refused(`HTTP ${status}`, undefined);
    body = JSON.parse(text);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(status === 0 ? 'no answer came' : `HTTP ${status} without an answer`);
  }
  if (!isJsonObject(body)) throw new NoAnswer(`HTTP ${status} without an answer`);
  if (body['success'] === 1) return { ok: true, body };
  const code = body['error_code'];
  return refused(typeof code === 'number' ? `code ${code}` : 'a refusal without a code', code);
}

function refused(why: string, code: unknown): Answer {
  return { ok: false, why, code };
}

function operationOf(id: OperationId): OperationFacts {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`no operation ${id}`);
  return found;
}
