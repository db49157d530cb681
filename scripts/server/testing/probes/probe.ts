/** What must come of a probe. */
export interface Expectation {
  /** 0: the connection ends without an answer. */
  readonly status: number | readonly number[];
  /** The requests that reach the platform, `POST /api/v1/mc/meetings`; none if absent. */
  readonly reaches?: readonly string[];
  /** Headers of the answer: what they say, or `null` where there must be none. */
  readonly headers?: Readonly<Record<string, RegExp | null>>;
  /** The same for the headers that reach the platform. */
  readonly passesOn?: Readonly<Record<string, RegExp | null>>;
  readonly body?: RegExp;
  /** Whether the answer comes to its end; not looked at if absent. */
  readonly whole?: boolean;
}

export type ProxyName = 'nginx' | 'npm start';

export interface Probe {
  readonly name: string;
  /** The request, byte for byte, in parts. */
  readonly send: readonly (string | Buffer)[];
  /** What the platform answers, byte for byte; a plain success if absent, `silence` for nothing. */
  readonly answer?: string;
  /** What the platform adds to its answer, but only when the head of that has come through. */
  readonly rest?: string;
  /** The answer comes before the request is over; the platform then reads on, or closes. */
  readonly early?: 'reads on' | 'closes';
  /** How often it is sent, one after the other; each must come to the same. 1 if absent. */
  readonly times?: number;
  readonly expect: Expectation;
  /** Where a proxy differs, and why. */
  readonly but?: Partial<Record<ProxyName, Partial<Expectation> & { readonly why: string }>>;
}

export const HOST = 'console.office.test';
export const TOKEN = '/api/v1/system/token';
export const SIGN_IN = '/api/v1/system/login';
export const LIST = '/api/v1/mc/meetings';
export const CLOSE = 'Connection: close';
export const FORM = 'Content-Type: application/x-www-form-urlencoded';
export const MIB = 1024 * 1024;

/** A request's bytes; `headers` that name a Host replace ours. */
export function request(line: string, headers: readonly string[] = [], body = ''): string {
  const host = headers.some((it) => /^host:/i.test(it)) ? [] : [`Host: ${HOST}`];
  const length =
    body === '' || headers.some((it) => /^(content-length|transfer-encoding):/i.test(it))
      ? []
      : [`Content-Length: ${body.length}`];
  return [`${line} HTTP/1.1`, ...host, ...length, CLOSE, ...headers, '', body].join('\r\n');
}

export function answer(
  status: string,
  headers: readonly string[] = [],
  body = '{"success":1}',
): string {
  return [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${body.length}`, '', body].join(
    '\r\n',
  );
}

/** No status at all, or any. */
export const ANY = Array.from({ length: 1000 }, (_, status) => status);

export const refused = (status: Expectation['status']): Expectation => ({ status });
export const passes = (...lines: string[]): Expectation => ({ status: 200, reaches: lines });

/** `Set-Cookie` lines that end the session's cookie at these domains (`''`: this host alone) and every path. */
export function endsSession(domains: readonly string[]): RegExp {
  const paths = [
    '/',
    '/api',
    '/api/',
    '/api/v1',
    '/api/v1/',
    '/api/v1/mc',
    '/api/v1/mc/',
    '/api/v1/system',
  ];
  const lines = domains.flatMap((domain) =>
    paths.map(
      (path) => `SSO_COOKIE_KEY=; Path=${path}${domain && `; Domain=${domain}`}; Max-Age=0`,
    ),
  );
  const each = lines.map(
    (line) => `(?=(?:.* \\| )?${line.replaceAll('.', String.raw`\.`)}(?: \\||$))`,
  );
  return new RegExp(`^${each.join('')}`);
}
