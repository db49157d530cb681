import { ApiError } from './api-error.ts';
import { logCall } from './call-log.ts';
import { assertSuccess } from './envelope.ts';
import { client as generated } from './generated/client.gen.ts';
import type { Client } from './generated/client/index.ts';
import { operations, type OperationId } from './generated/operations.gen.ts';
import { defaultWireStyle, type WireStyle } from './params-codec.ts';
import { createToken, keepSessionAlive, keepTokenAlive, signIn } from './generated/sdk.gen.ts';
import { createSession, type Session } from './session.ts';
import { createTransport } from './transport.ts';
import { createUploadTransport, type UploadProgress } from './upload-transport.ts';

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
const tokenPath = '/api/v1/system/token';

export interface ApiSettings {
  /** Origin of the platform; the page's own by default (the reverse proxy answers there). */
  readonly baseUrl?: string;
  readonly style?: WireStyle;
  readonly fetch?: typeof globalThis.fetch;
  readonly timeout?: { readonly read: number; readonly write: number };
  readonly nameStore?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/**
 * Sets the generated client up: transport below it, envelope, session and call log around it. Called once,
 * before the first call; tests call it again with a platform of their own.
 */
export function configureApi(settings: ApiSettings = {}): Session {
  const style = settings.style ?? defaultWireStyle;
  const session = createSession(
    {
      createToken: async () => {
        const { account_token: token } = await createToken({ body: {} });
        if (token === undefined) {
          throw new ApiError({ failure: 'malformed', operationId: 'createToken', write: false });
        }
        return token;
      },
      signIn: async (body) => void (await signIn({ body })),
      keepSessionAlive: async () => void (await keepSessionAlive()),
      keepTokenAlive: async (token) =>
        void (await keepTokenAlive({ path: { account_token: token } })),
      clearCookie: async () => void (await fetch('/sign-out', { method: 'POST' })),
    },
    settings.nameStore ?? localStorage,
  );
  tokenFor = (path) =>
    path.startsWith(tokenPath) ? Promise.resolve(undefined) : session.accountToken();

  generated.setConfig({
    baseUrl: settings.baseUrl ?? location.origin,
    throwOnError: true,
    fetch: createTransport({
      style: () => style,
      token: (path) => tokenFor(path),
      timeout: settings.timeout ?? { read: 20_000, write: 30_000 },
      ...(settings.fetch && { fetch: settings.fetch }),
    }) as typeof globalThis.fetch,
  });
  generated.interceptors.error.clear();
  generated.interceptors.error.use((error, response, _request, { url, method }) =>
    toApiError(error, response, operationOf(method ?? 'GET', url)),
  );
  for (const method of ['get', 'post', 'delete'] as const) {
    generated[method] = aroundEveryCall(method, session);
  }
  return session;
}

let tokenFor: (path: string) => Promise<string | undefined> = () => Promise.resolve(undefined);

/** For `fetch` of one upload call: tells its progress. */
export function uploading(onProgress: (progress: UploadProgress) => void): typeof globalThis.fetch {
  return createUploadTransport({
    token: (path) => tokenFor(path),
    onProgress,
  }) as typeof globalThis.fetch;
}

function operationOf(method: string, path: string): Operation {
  const operation = operationAt.get(`${method.toUpperCase()} ${path}`);
  if (!operation) throw new Error(`not in the contract: ${method} ${path}`);
  return operation;
}

const plainMethods = { get: generated.get, post: generated.post, delete: generated.delete };

function aroundEveryCall(method: 'get' | 'post' | 'delete', session: Session): Client['post'] {
  const send = plainMethods[method];
  const around = async (options: RequestOptions) => {
    const operation = operationOf(method, options.url);
    const call = { operationId: operation.id, write: method !== 'get' };
    const sendLogged = () =>
      logged<unknown>(operation, options, () =>
        send({
          ...options,
          responseValidator: (answer: unknown) => {
            assertSuccess(answer, call);
            return Promise.resolve();
          },
        }),
      );
    return sessionOperations.has(operation.id) ? sendLogged() : session.run(sendLogged);
  };
  // the generated signature is generic over each operation's answer; what passes through is not touched
  return around as Client['post'];
}

async function logged<T>(
  operation: Operation,
  options: RequestOptions,
  send: () => Promise<T>,
): Promise<T> {
  const started = performance.now();
  const body: unknown = options.body;
  const done = logCall({
    operationId: operation.id,
    method: operation.method,
    path: filledPath(options),
    query: { ...options.query },
    params: paramsOf(body),
    minApiLevel: 'minApiLevel' in operation ? operation.minApiLevel : undefined,
    startedAt: Date.now(),
  });
  try {
    const answer = await send();
    done({ state: 'ok' }, performance.now() - started);
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

function filledPath({ url, path }: RequestOptions): string {
  return url.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name === 'account_token' ? '•••' : encodeURIComponent(String(path?.[name] ?? whole)),
  );
}

function paramsOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return undefined;
  return 'params' in body ? body.params : body;
}

function toApiError(error: unknown, response: Response | undefined, operation: Operation): unknown {
  const call = { operationId: operation.id, write: operation.method !== 'GET' };
  if (error instanceof ApiError) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new ApiError({ failure: 'timeout', ...call }, error);
  }
  if (response && !response.ok) return refusalIn(error, response, call);
  if (error instanceof SyntaxError) return new ApiError({ failure: 'malformed', ...call }, error);
  return new ApiError({ failure: 'network', ...call }, error);
}

/** A 4xx or 5xx may carry the platform's own refusal; else it is the proxy's. */
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
  return new ApiError({ failure: 'http', status: response.status, ...call });
}
