import { basePath } from '#app/lib/base-path.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { readShape, withOddFields } from './answer-shape.ts';
import { parseAnswer, readList, type ReadAnswer } from './answer.ts';
import { ApiError, isApiError } from './api-error.ts';
import { logCall } from './call-log.ts';
import { dialectOf, type Dialect } from './dialect.ts';
import { assertFile, assertSuccess } from './envelope.ts';
import { client as generated } from './generated/client.gen.ts';
import type { Client } from './generated/client/index.ts';
import { defaultPathSerializer } from './generated/core/utils.gen.ts';
import { operations, type OperationId } from './generated/operations.gen.ts';
import { createToken, keepSessionAlive, keepTokenAlive, signIn } from './generated/sdk.gen.ts';
import { encodeQuery } from './params-codec.ts';
import { notePlatformLevel } from './platform-level.ts';
import { currentProfile, type PlatformProfile } from './profile.ts';
import { platformNow, resetClock } from './platform-clock.ts';
import { createSession, HeldBackError, type AfterSessionCode, type Session } from './session.ts';
import type { SharedMarks } from './session-marks.ts';
import { createTransport, tokenHeader } from './transport.ts';
import { readPages } from './whole-list.ts';
import { reportWrite } from './writes.ts';

type Operation = (typeof operations)[number];
type RequestOptions = Parameters<Client['post']>[0];

const operationAt = new Map<string, Operation>(
  operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
);
const sessionOperations = new Set<OperationId>([
  'createToken',
  'signIn',
  'keepSessionAlive',
  'keepTokenAlive',
]);

/** Calls that are made in nobody's name, or that say in whose. */
const anybodys = new Set<OperationId>(['createToken', 'signIn', 'keepTokenAlive']);

export interface ApiSettings {
  /** Where the platform is. Defaults to the console's own address, where the reverse proxy answers. */
  readonly baseUrl?: string;
  /** The profile of the platform at the moment of a call; by default the one that was loaded. */
  readonly profile?: () => PlatformProfile;
  readonly fetch?: typeof globalThis.fetch;
  readonly timeout?: { readonly read: number; readonly write: number };
  /** What the tabs of this browser share about the session; without it, this tab is the only one. */
  readonly nameStore?: SharedMarks;
}

/**
 * Configures the generated client with transport, envelope, session and call log. Called once, before the first
 * call; tests call it again with their own platform.
 */
export function configureApi(settings: ApiSettings = {}): Session {
  const baseUrl = settings.baseUrl ?? location.origin + basePath;
  const profile = settings.profile ?? currentProfile;
  const session = createSession(
    {
      createToken: async () => {
        const { account_token: token } = await createToken({ body: {} });
        if (!token) throw new ApiError({ failure: 'malformed', ...callOf('createToken', 'POST') });
        return token;
      },
      signIn: async (token, body) => void (await signIn({ body, ...carrying(token) })),
      keepSessionAlive: async (token) => void (await keepSessionAlive(carrying(token))),
      keepTokenAlive: async (token) =>
        void (await keepTokenAlive({ path: { account_token: token } })),
      clearCookie: async () => {
        const send = settings.fetch ?? globalThis.fetch;
        // what is closed meanwhile is signed out, too
        await send(new URL(`${baseUrl}/sign-out`), { method: 'POST', keepalive: true });
      },
    },
    settings.nameStore ?? ownMarks(),
  );
  const transport = createTransport({
    style: () => ({ params: profile().params, delete: profile().deleteMethod }),
    timeout: settings.timeout ?? { read: 20_000, write: 30_000 },
    fetch: settings.fetch,
  });
  resetClock();

  generated.setConfig({
    baseUrl,
    throwOnError: true,
    // Every answer of the contract is JSON, whatever its Content-Type says; `readAnswer` parses it.
    parseAs: 'text',
    querySerializer: encodeQuery,
    fetch: transport(),
  });
  generated.interceptors.error.clear();
  generated.interceptors.error.use((error, response, request, { url, method }) =>
    request ? toApiError(error, response, request, operationOf(method ?? 'GET', url)) : error,
  );
  for (const method of ['get', 'post', 'delete'] as const) {
    generated[method] = aroundEveryCall(method, session, profile, transport);
  }
  return session;
}

function ownMarks(): SharedMarks {
  const marks = new Map<string, string>();
  return {
    getItem: (key) => marks.get(key) ?? null,
    setItem: (key, text) => void marks.set(key, text),
    removeItem: (key) => void marks.delete(key),
  };
}

/** Passes the token to the transport. */
function carrying(token: string): Pick<RequestOptions, 'auth' | 'security'> {
  return { auth: token, security: [{ type: 'apiKey', in: 'header', name: tokenHeader }] };
}

function operationOf(method: string, path: string): Operation {
  const operation = operationAt.get(`${method.toUpperCase()} ${path}`);
  if (!operation) throw new Error(`not in the contract: ${method} ${path}`);
  return operation;
}

/** Session calls may be sent twice without harm: none is a write whose outcome matters. */
function callOf(operationId: OperationId, method: Operation['method']) {
  return { operationId, write: method !== 'GET' && !sessionOperations.has(operationId) };
}

const plainMethods = { get: generated.get, post: generated.post, delete: generated.delete };

function aroundEveryCall(
  method: 'get' | 'post' | 'delete',
  session: Session,
  profile: () => PlatformProfile,
  transport: ReturnType<typeof createTransport>,
): Client['post'] {
  const plain = plainMethods[method];
  const around = async (given: RequestOptions) => {
    const operation = operationOf(method, given.url);
    const dialect = dialectOf(profile());
    const mayLeave = anybodys.has(operation.id) ? undefined : session.mayLeave;
    const send = (options: RequestOptions, withToken: ReturnType<typeof carrying> = {}) =>
      logged(operation, options, async () => {
        const fetch = transport({ send: options.fetch, mayLeave });
        const answer: unknown = await plain({ ...options, ...withToken, fetch });
        const call = callOf(operation.id, operation.method);
        if (!(answer instanceof Blob)) return readAnswer(answer, operation, dialect);
        await assertFile(answer, call);
        return { answer, unreadable: [] };
      });
    if (sessionOperations.has(operation.id)) return send(given);
    if (!namesAThing(given)) {
      throw new ApiError({ failure: 'noSuch', ...callOf(operation.id, operation.method) });
    }
    const isRead = operation.method === 'GET';
    const repeats = isRead || profile().afterSessionCode === 'send';
    const after: AfterSessionCode = repeats ? 'send-again' : 'throw';
    const run = (options: RequestOptions) =>
      session.run((token) => send(options, carrying(token)), after);
    if (isRead) return read(given, profile(), run);
    const toPlatform = (params: JsonObject) => withOddFields(dialect.toPlatform(params), operation);
    return reported(operation.id, run(withParams(given, toPlatform)));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- generic over the operation's answer, which passes through unchanged
  return around as Client['post'];
}

/** All rows of a list are read in pages where the platform answers none for `count` 0. */
function read(
  options: RequestOptions,
  { countZero }: PlatformProfile,
  run: (options: RequestOptions) => Promise<unknown>,
): Promise<unknown> {
  const { query } = options;
  if (countZero === 'all' || query?.['count'] !== 0) return run(options);
  return readPages(Number(query['start'] ?? 0), (page) =>
    run({ ...options, query: { ...query, ...page } }),
  );
}

/** A write whose body has `params` has them changed; an upload has none. */
function withParams(
  options: RequestOptions,
  change: (params: JsonObject) => JsonObject,
): RequestOptions {
  const body: unknown = options.body;
  if (!isJsonObject(body) || !isJsonObject(body['params'])) return options;
  return { ...options, body: { ...body, params: change(body['params']) } };
}

/**
 * Reports a write when it has ended, including a refused one: a refusal often means that the page is out of
 * date.
 */
async function reported<T>(operationId: OperationId, answer: Promise<T>): Promise<T> {
  try {
    const done = await answer;
    reportWrite({ operationId, lost: false });
    return done;
  } catch (error) {
    // a write that was cancelled in flight may have taken effect
    reportWrite({ operationId, lost: !isApiError(error) || error.outcomeUnknown });
    throw error;
  }
}

/** The data in the text of an answer. */
function readAnswer(
  text: unknown,
  operation: Operation,
  { toConsole }: Pick<Dialect, 'toConsole'>,
): ReadAnswer {
  const call = callOf(operation.id, operation.method);
  let answer: unknown;
  try {
    answer = parseAnswer(textOf(text));
  } catch (error) {
    throw new ApiError({ failure: 'malformed', ...call }, error);
  }
  assertSuccess(answer, call);
  const { answer: whole, unreadable } =
    'rows' in operation ? readList(answer, operation.rows) : { answer, unreadable: [] };
  const odd: unknown[] = [...unreadable];
  const read = readShape(whole, operation, (value) => odd.push(value));
  if (operation.id === 'getVersion') notePlatformLevel(read);
  return { answer: toConsole(read), unreadable: odd };
}

async function logged(
  operation: Operation,
  options: RequestOptions,
  send: () => Promise<ReadAnswer>,
): Promise<unknown> {
  const started = performance.now();
  const body: unknown = options.body;
  const done = logCall({
    operationId: operation.id,
    method: operation.method,
    path: filledPath(options),
    query: { ...options.query },
    form: body,
    minApiLevel: 'minApiLevel' in operation ? operation.minApiLevel : undefined,
    startedAt: platformNow(),
  });
  try {
    const { answer, unreadable } = await send();
    done({ state: 'ok', unreadable }, performance.now() - started);
    return answer;
  } catch (error) {
    const duration = performance.now() - started;
    if (error instanceof ApiError) {
      const { failure, code, description } = error;
      done({ state: 'failed', failure, code, description }, duration);
    } else {
      done({ state: 'cancelled' }, duration);
    }
    throw error;
  }
}

/**
 * Whether every id in the path can be one: an empty or dotted one would lead to another operation, and so may one with
 * separators, behind a proxy that decodes them. Ids come from addresses that people type and share.
 */
function namesAThing({ url, path = {} }: RequestOptions): boolean {
  return [...url.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => {
    const given = path[name];
    const id = typeof given === 'number' ? String(given) : textOf(given);
    return id.trim() !== '' && !/^\.+$|[/\\\p{Cc}\p{Cs}]/u.test(id);
  });
}

/** The path as it is sent, without the token. */
function filledPath({ url, path = {} }: RequestOptions): string {
  return defaultPathSerializer({ url: url.replace('{account_token}', '•••'), path });
}

function toApiError(
  error: unknown,
  response: Response | undefined,
  request: Request,
  operation: Operation,
): unknown {
  if (request.signal.aborted || error instanceof HeldBackError) return error;
  const call = callOf(operation.id, operation.method);
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new ApiError({ failure: 'timeout', ...call }, error);
  }
  if (response && isRedirect(response)) return new ApiError({ failure: 'redirected', ...call });
  if (response && !response.ok) return refusalIn(error, response, call);
  if (error instanceof SyntaxError) return new ApiError({ failure: 'malformed', ...call }, error);
  return new ApiError({ failure: 'network', ...call }, error);
}

/** A browser does not say where to; its status is 0. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** A 4xx or 5xx may carry the platform's own refusal; otherwise it is the proxy's. */
function refusalIn(
  body: unknown,
  response: Response,
  call: { operationId: string; write: boolean },
): ApiError {
  try {
    assertSuccess(body, call);
  } catch (refusal) {
    if (refusal instanceof ApiError && refusal.failure === 'refused') return refusal;
  }
  const retryAfter = secondsToWait(response.headers.get('retry-after'));
  return new ApiError({ failure: 'http', status: response.status, retryAfter, ...call });
}

/** `Retry-After` holds seconds, or a date. */
function secondsToWait(text: string | null): number | undefined {
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - platformNow()) / 1000;
  return seconds > 0 ? Math.ceil(seconds) : undefined;
}
