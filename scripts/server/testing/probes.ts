import { SUCCESS } from './fake-platform.ts';

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
}

export type ProxyName = 'nginx' | 'npm start';

export interface Probe {
  readonly name: string;
  /** The request, byte for byte, in parts. */
  readonly send: readonly (string | Buffer)[];
  /** What the platform answers, byte for byte; a plain success if absent, `silence` for nothing. */
  readonly answer?: string;
  /** The answer comes before the request is over; the platform then reads on, or closes. */
  readonly early?: 'reads on' | 'closes';
  /** How often it is sent, one after the other; each must come to the same. 1 if absent. */
  readonly times?: number;
  readonly expect: Expectation;
  /** Where a proxy differs, and why. */
  readonly but?: Partial<Record<ProxyName, Partial<Expectation> & { readonly why: string }>>;
}

export const HOST = 'console.office.test';
const TOKEN = '/api/v1/system/token';
const SIGN_IN = '/api/v1/system/login';
const LIST = '/api/v1/mc/meetings';
const CLOSE = 'Connection: close';
const FORM = 'Content-Type: application/x-www-form-urlencoded';
const MIB = 1024 * 1024;

/** A request's bytes; `headers` that name a Host replace ours. */
function request(line: string, headers: readonly string[] = [], body = ''): string {
  const host = headers.some((it) => /^host:/i.test(it)) ? [] : [`Host: ${HOST}`];
  const length =
    body === '' || headers.some((it) => /^(content-length|transfer-encoding):/i.test(it))
      ? []
      : [`Content-Length: ${body.length}`];
  return [`${line} HTTP/1.1`, ...host, ...length, CLOSE, ...headers, '', body].join('\r\n');
}

function answer(status: string, headers: readonly string[] = [], body = '{"success":1}'): string {
  return [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${body.length}`, '', body].join(
    '\r\n',
  );
}

/** No status at all, or any. */
const ANY = Array.from({ length: 1000 }, (_, status) => status);

const refused = (status: Expectation['status']): Expectation => ({ status });
const passes = (...lines: string[]): Expectation => ({ status: 200, reaches: lines });

/** `Set-Cookie` lines that end the session's cookie at these domains (`''`: this host alone) and every path. */
function endsSession(domains: readonly string[]): RegExp {
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

const tokenPaths: readonly Probe[] = [
  {
    name: 'the token call gets the consumer, in its own way only',
    send: [
      request(
        `POST ${TOKEN}?a=1`,
        [FORM, 'X-Original-URL: /x', 'Cookie: SSO_COOKIE_KEY=1'],
        'oauth_consumer_key=guess',
      ),
    ],
    expect: {
      ...passes(`POST ${TOKEN}`),
      passesOn: {
        'x-original-url': null,
        cookie: null,
        'content-type': /^application\/x-www-form-urlencoded$/,
      },
    },
  },
  { name: 'the token call is POST only', send: [request(`GET ${TOKEN}`)], expect: refused(405) },
  {
    name: 'the token call is small',
    send: [request(`POST ${TOKEN}`, [FORM], 'x'.repeat(20_000))],
    expect: refused(413),
  },
  {
    name: 'the token call is small in pieces too',
    send: [
      request(
        `POST ${TOKEN}`,
        [FORM, 'Transfer-Encoding: chunked'],
        `4e20\r\n${'x'.repeat(20_000)}\r\n0\r\n\r\n`,
      ),
    ],
    expect: refused(413),
  },
  {
    name: "the token's heartbeat gets no consumer",
    send: [request(`POST ${TOKEN}/abc/heartbeat`)],
    expect: passes(`POST ${TOKEN}/abc/heartbeat`),
  },
  ...[
    '/api/v1/system/%74oken',
    '/api/v1/system%2ftoken',
    '/api/v1/mc/..%2f..%2fsystem%2ftoken',
    '/api/v1/mc/..%2fsystem/token',
    '/api/v1/mc/../system/token',
    '/api/v1/mc/%2e%2e/system/token',
    '/api/v1/mc/.%2E/system/token',
    '/api/v1/./system/token',
    '/api/v1/system//token',
    '//api/v1/system/token',
    '/api//v1/system/token',
    '/./api/v1/system/token',
    '/x/../api/v1/system/token',
    '/%61pi/v1/system/token',
    '/api%2fv1/system/token',
    '/api/v1/system/token/',
    '/api/v1/system/token/.',
    '/api/v1/system/token/x/..',
    '/api/v1/system/token;x=1',
    '/api/v1/system;x=1/token',
    '/api/v1/mc/..;/system/token',
    '/api/v1/system/token%3bx',
    '/api/v1/system/token%00',
    '/api/v1/system/token%00.html',
    '/api/v1/system/token%20/..%2f',
    '/api/v1/system/token%09',
    '/api/v1/system/token%0d%0aX:1',
    '/api/v1/system/%2574oken',
    '/api/v1/mc/%252e%252e/system/token',
    '/api/v1/mc/..%252f..%252fsystem%252ftoken',
    '/api/v1/mc/..%5c..%5csystem%5ctoken',
    '/api/v1/mc/..\\system\\token',
    '/api\\v1\\system\\token',
    '/api/v1/system/TOKEN',
    '/API/../api/v1/system/token',
    '/api/V1/System/Token',
    '/api/v1/mc/%c0%ae%c0%ae/system/token',
    '/api/v1/system%c0%aftoken',
    '/api/v1/system/%e0%80%aftoken',
    '/api/v1/system/%ed%a0%80',
    '/api/v1/system/%ff',
    '/api/v1/system/%7',
    '/api/v1/system/%zz',
    '/api/v1/system/%u0074oken',
  ].map((path): Probe => ({
    name: `the token call written ${path}`,
    send: [request(`POST ${path}`)],
    expect: refused(400),
  })),
  {
    name: 'a path in capitals is not below /api',
    send: [request(`POST /API/v1/system/token`)],
    expect: refused([400, 404, 405]),
  },
  {
    name: 'the sign-in in capitals',
    send: [request(`POST /api/v1/system/Login`, [FORM], 'username=a')],
    expect: refused(400),
  },
];

const paths: readonly Probe[] = [
  {
    name: 'a path and a query go on as they were written',
    send: [request('GET /api/v1/mc/x%20%E4%BC%9A%40y/~a.b-c_d?q=%E4%BC%9A+a&r=%2F..%2f//;')],
    expect: passes('GET /api/v1/mc/x%20%E4%BC%9A%40y/~a.b-c_d?q=%E4%BC%9A+a&r=%2F..%2f//;'),
  },
  ...[
    '/api/../x',
    '/api/v1/mc/',
    '/api/v1/mc//x',
    '/api/v1/mc/..',
    '/api/v1/mc/x/../../system/version',
    '/api/v1/mc/%2e',
    '/api/v1/mc/x#y',
    '/api/',
  ].map((path): Probe => ({
    name: `a path written ${path}`,
    send: [request(`GET ${path}`)],
    expect: refused(400),
  })),
  {
    name: 'a target with a raw letter beyond ASCII',
    send: [Buffer.from(request('GET /api/v1/mc/ä'), 'latin1')],
    expect: refused(400),
  },
  {
    name: 'a target with the address before it',
    send: [request(`POST http://${HOST}${TOKEN}`)],
    expect: { status: 200, reaches: [`POST ${TOKEN}`] },
    but: {
      'npm start': {
        status: [400, 404, 405],
        reaches: [],
        why: 'only a proxy for browsers is asked so, which it is not',
      },
    },
  },
  {
    name: 'a target with another address before it',
    send: [request(`GET http://platform.example/api/v1/x`)],
    expect: refused([400, 404, 421]),
  },
];

const methods: readonly Probe[] = [
  ...['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'PROPFIND'].map((method): Probe => ({
    name: `${method} is none of the contract's methods`,
    send: [request(`${method} ${LIST}`)],
    expect: refused(405),
  })),
  {
    name: 'CONNECT is refused',
    send: [request('CONNECT platform.example:443')],
    expect: refused([400, 405]),
  },
  {
    name: 'a method that nobody knows is refused',
    send: [request(`STEAL ${LIST}`)],
    expect: refused([400, 405]),
  },
  {
    name: 'DELETE goes on with its form',
    send: [request(`DELETE ${LIST}/1`, [FORM], 'params=%7B%7D')],
    expect: passes(`DELETE ${LIST}/1`),
  },
];

const origins: readonly Probe[] = [
  {
    name: 'a page of this origin',
    send: [request(`POST ${LIST}`, [`Origin: http://${HOST}`, 'Sec-Fetch-Site: same-origin'])],
    expect: passes(`POST ${LIST}`),
  },
  {
    name: 'a page of this origin, behind TLS',
    send: [request(`POST ${LIST}`, [`Origin: https://${HOST}`, 'X-Forwarded-Proto: https'])],
    expect: passes(`POST ${LIST}`),
  },
  {
    name: 'a page of this host without TLS, while we have it',
    send: [request(`POST ${LIST}`, [`Origin: http://${HOST}`, 'X-Forwarded-Proto: https'])],
    expect: refused(403),
  },
  { name: 'no page at all', send: [request(`POST ${LIST}`)], expect: passes(`POST ${LIST}`) },
  {
    name: 'an address that somebody typed',
    send: [request(`GET ${LIST}`, ['Sec-Fetch-Site: none'])],
    expect: passes(`GET ${LIST}`),
  },
  ...['POST', 'DELETE', 'GET'].flatMap((method) =>
    [
      'Origin: https://elsewhere.example',
      'Origin: null',
      `Origin: http://sibling.${HOST}`,
      `Origin: http://${HOST}:81`,
      `Origin: http://${HOST}.elsewhere.example`,
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Site: same-site',
    ].map((header): Probe => ({
      name: `${method} by a foreign page: ${header}`,
      send: [request(`${method} ${LIST}`, [header])],
      expect: refused(403),
    })),
  ),
  ...[TOKEN, SIGN_IN, '/sign-out'].flatMap((path) =>
    ['Origin: https://elsewhere.example', 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Site: none'].map(
      (header): Probe => ({
        name: `${path} for a foreign page: ${header}`,
        send: [request(`POST ${path}`, [header, FORM], 'username=a')],
        expect: { status: 403, headers: { 'set-cookie': null } },
      }),
    ),
  ),
  ...(
    [
      [HOST, ['', HOST, 'office.test']],
      [`${HOST}:4173`, ['', HOST, 'office.test']],
      ['127.0.0.1:4173', ['']],
    ] as const
  ).map(([host, domains]): Probe => ({
    name: `/sign-out at ${host} ends the cookie, wherever it was set`,
    send: [request('POST /sign-out', [`Host: ${host}`, `Origin: http://${host}`])],
    expect: {
      status: 204,
      headers: {
        'set-cookie': endsSession(domains),
        'cache-control': /^no-store$/,
        'x-content-type-options': /^nosniff$/,
        'cross-origin-opener-policy': /^same-origin$/,
        // it would sign people out of everything else of their domain
        'clear-site-data': null,
      },
    },
  })),
  {
    name: '/sign-out behind TLS keeps its answers there',
    send: [request('POST /sign-out', ['X-Forwarded-Proto: https'])],
    expect: { status: 204, headers: { 'strict-transport-security': /^max-age=31536000$/ } },
  },
  {
    name: '/sign-out is POST only',
    send: [request('GET /sign-out')],
    expect: { status: 405, headers: { 'set-cookie': null } },
  },
];

const hosts: readonly Probe[] = [
  ...['elsewhere.example', `sibling.${HOST}`, `${HOST}.elsewhere.example`].flatMap((host) =>
    ['/', `${LIST}?account_token=1`].map((path): Probe => ({
      name: `the name ${host}, given our address, at ${path}`,
      send: [request(`GET ${path}`, [`Host: ${host}`])],
      expect: refused(421),
    })),
  ),
  {
    name: 'an IP address is nobody else’s name',
    send: [request(`GET ${LIST}`, ['Host: 127.0.0.1:8080'])],
    expect: passes(`GET ${LIST}`),
  },
  {
    name: 'HTTP/1.0 without a Host',
    send: [`GET ${LIST} HTTP/1.0\r\n\r\n`],
    expect: refused([400, 421]),
  },
  {
    name: 'HTTP/1.1 without a Host',
    send: [`GET ${LIST} HTTP/1.1\r\n${CLOSE}\r\n\r\n`],
    expect: refused(400),
  },
];

const smuggling: readonly Probe[] = [
  {
    name: 'a length and pieces at once',
    send: [
      request(
        `POST ${LIST}`,
        ['Content-Length: 4', 'Transfer-Encoding: chunked'],
        '0\r\n\r\nGET /api/v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n',
      ),
    ],
    expect: refused(400),
  },
  {
    name: 'two lengths',
    send: [request(`POST ${LIST}`, ['Content-Length: 1', 'Content-Length: 2'], 'ab')],
    expect: refused(400),
  },
  ...[
    'Transfer-Encoding: xchunked',
    'Transfer-Encoding: chunked, identity',
    'Transfer-Encoding : chunked',
    'Content-Length: +1',
    'Content-Length: 1, 1',
    'Content-Length: 0x1',
  ].map((header): Probe => ({
    name: `a body told by ${header}`,
    send: [request(`POST ${LIST}`, [header], 'a')],
    expect: refused([400, 501]),
  })),
  {
    name: 'a piece with a length that is none',
    send: [request(`POST ${LIST}`, ['Transfer-Encoding: chunked'], 'zz\r\nab\r\n0\r\n\r\n')],
    expect: refused(400),
  },
  {
    name: 'headers without end',
    send: [request(`GET ${LIST}`, [`Accept: ${'x'.repeat(70_000)}`])],
    expect: refused([400, 431]),
  },
  {
    name: 'an address without end',
    send: [request(`GET ${LIST}?${'x'.repeat(70_000)}`)],
    expect: refused([414, 431]),
  },
];

const requestHeaders: readonly Probe[] = [
  {
    name: 'of the headers only those that a call needs go on',
    send: [
      request(`POST ${LIST}`, [
        'Accept: application/json',
        'API-Level: 11',
        'Range: bytes=0-1',
        'Authorization: Basic eA==',
        'Proxy-Authorization: Basic eA==',
        'X-HTTP-Method-Override: DELETE',
        'X-Original-URL: /api/v1/system/token',
        'X-Forwarded-For: 10.0.0.1',
        'Forwarded: for=10.0.0.1',
        'Upgrade: h2c',
        'Referer: http://console.office.test/meetings?x',
        'Cookie: other=1; SSO_COOKIE_KEY=abc; SSO_COOKIE_KEY=tossed',
      ]),
    ],
    expect: {
      ...passes(`POST ${LIST}`),
      passesOn: {
        accept: /^application\/json$/,
        'api-level': /^11$/,
        range: /^bytes=0-1$/,
        cookie: /^SSO_COOKIE_KEY=abc$/,
        'x-forwarded-host': /^console\.office\.test$/,
        'x-forwarded-for': /^127\.0\.0\.1$/,
        'x-forwarded-proto': /^http$/,
        authorization: null,
        'proxy-authorization': null,
        'x-http-method-override': null,
        'x-original-url': null,
        forwarded: null,
        upgrade: null,
        referer: null,
      },
    },
  },
];

const POLICY = {
  'content-security-policy':
    /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox$/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-disposition': /^attachment/,
  'cache-control': /^no-store$/,
} as const;

const answers: readonly Probe[] = [
  ...['text/html', 'image/svg+xml', 'application/xml', 'text/javascript', 'application/json'].map(
    (type): Probe => ({
      name: `an answer of ${type} is data`,
      send: [request(`GET ${LIST}`)],
      answer: answer('200 OK', [`Content-Type: ${type}`], '<script>alert(1)</script>'),
      expect: {
        ...passes(`GET ${LIST}`),
        headers: { ...POLICY, 'content-type': new RegExp(`^${type.replace('+', '\\+')}`) },
      },
    }),
  ),
  {
    name: 'a refusal of the platform is data too',
    send: [request(`GET ${LIST}`)],
    answer: answer('500 Broken', ['Content-Type: text/html'], '<script>alert(1)</script>'),
    expect: { status: 500, reaches: [`GET ${LIST}`], headers: POLICY },
  },
  {
    name: 'a refusal of the proxy carries the same policy',
    send: [request(`GET ${LIST}`, ['Sec-Fetch-Site: cross-site'])],
    expect: { status: 403, headers: POLICY },
  },
  {
    name: 'a file keeps its name and is never shown',
    send: [request(`GET ${LIST}`)],
    answer: answer('200 OK', [
      'Content-Type: text/html',
      "Content-Disposition: inline; filename=a.html; filename*=UTF-8''%E4%BC%9A.html",
    ]),
    expect: {
      ...passes(`GET ${LIST}`),
      headers: {
        'content-disposition': /^attachment; filename=a\.html; filename\*=UTF-8''%E4%BC%9A\.html$/,
      },
    },
  },
  {
    name: 'a part of a file stays one',
    send: [request(`GET ${LIST}`, ['Range: bytes=0-12'])],
    answer: answer('206 Part', [
      'Content-Range: bytes 0-12/99',
      'ETag: "1"',
      'Accept-Ranges: bytes',
    ]),
    expect: {
      status: 206,
      reaches: [`GET ${LIST}`],
      headers: { 'content-range': /^bytes 0-12\/99$/, etag: /^"1"$/, 'accept-ranges': /^bytes$/ },
    },
  },
  {
    name: 'what would steer the browser is not passed on',
    send: [request(`GET ${LIST}`)],
    answer: answer('200 OK', [
      'Access-Control-Allow-Origin: *',
      'Access-Control-Allow-Credentials: true',
      'Access-Control-Expose-Headers: *',
      'Content-Security-Policy: default-src *',
      'Content-Security-Policy-Report-Only: default-src *; report-uri /x',
      'Clear-Site-Data: "*"',
      'Refresh: 0; url=https://elsewhere.example',
      'Service-Worker-Allowed: /',
      'Link: </x>; rel=preload',
      'SourceMap: /x.map',
      'X-SourceMap: /x.map',
      'Location: https://elsewhere.example/',
      'Content-Location: /x',
      'Strict-Transport-Security: max-age=99',
      'WWW-Authenticate: Basic realm=x',
      'X-Frame-Options: ALLOWALL',
      'Cross-Origin-Resource-Policy: cross-origin',
      'Cross-Origin-Opener-Policy: unsafe-none',
      'Referrer-Policy: unsafe-url',
      'Permissions-Policy: camera=*',
      'Timing-Allow-Origin: *',
      'Report-To: {}',
      'Reporting-Endpoints: a="https://elsewhere.example"',
      'NEL: {}',
      'Alt-Svc: h3=":443"',
      'Origin-Agent-Cluster: ?0',
      'Speculation-Rules: "/x"',
      'Cache-Control: public, max-age=99999',
      'Expires: Thu, 01 Jan 2099 00:00:00 GMT',
      'X-Powered-By: x',
      'Via: 1.1 x',
      'Set-Cookie2: a=1',
    ]),
    expect: {
      ...passes(`GET ${LIST}`),
      headers: {
        ...POLICY,
        'cross-origin-opener-policy': /^same-origin$/,
        'referrer-policy': /^same-origin$/,
        'permissions-policy': /^camera=\(\)/,
        ...Object.fromEntries(
          [
            'access-control-allow-origin',
            'access-control-allow-credentials',
            'access-control-expose-headers',
            'content-security-policy-report-only',
            'clear-site-data',
            'refresh',
            'service-worker-allowed',
            'link',
            'sourcemap',
            'x-sourcemap',
            'location',
            'content-location',
            'strict-transport-security',
            'www-authenticate',
            'x-frame-options',
            'timing-allow-origin',
            'report-to',
            'reporting-endpoints',
            'nel',
            'alt-svc',
            'origin-agent-cluster',
            'speculation-rules',
            'expires',
            'x-powered-by',
            'via',
            'set-cookie2',
          ].map((name) => [name, null]),
        ),
      },
    },
  },
  {
    name: 'a header that nobody knows is not passed on',
    send: [request(`GET ${LIST}`)],
    answer: answer('200 OK', ['X-Level: 11']),
    expect: { ...passes(`GET ${LIST}`), headers: { 'x-level': null } },
    but: { nginx: { headers: { 'x-level': /^11$/ }, why: 'it can only list what may not pass' } },
  },
  {
    name: 'what would steer nginx is not obeyed',
    send: [request(`GET ${LIST}`)],
    answer: answer('200 OK', [
      'X-Accel-Redirect: /index.html',
      'X-Accel-Limit-Rate: 1',
      'X-Accel-Buffering: no',
    ]),
    expect: { ...passes(`GET ${LIST}`), body: /"success":1/ },
  },
  {
    name: 'a redirection below /api',
    send: [request(`GET ${LIST}`)],
    answer: answer('302 Found', ['Location: /api/v1/mc/other?a=1']),
    expect: {
      status: 302,
      reaches: [`GET ${LIST}`],
      headers: { location: /^\/api\/v1\/mc\/other\?a=1$/ },
    },
  },
  ...[
    'https://elsewhere.example/api/v1/x',
    '//elsewhere.example/api/',
    '/sign-out',
    '/api/../sign-out',
    '/api/\\x',
    'javascript:alert(1)',
  ].map((location): Probe => ({
    name: `a redirection to ${location}`,
    send: [request(`GET ${LIST}`)],
    answer: answer('302 Found', [`Location: ${location}`]),
    expect: { status: 302, reaches: [`GET ${LIST}`], headers: { location: null } },
  })),
  {
    name: 'behind TLS everything says that it stays so',
    send: [request(`GET ${LIST}`, ['X-Forwarded-Proto: https'])],
    expect: {
      ...passes(`GET ${LIST}`),
      headers: { 'strict-transport-security': /^max-age=31536000$/ },
      passesOn: { 'x-forwarded-proto': /^https$/ },
    },
  },
];

const cookies: readonly Probe[] = [
  ...[
    'SSO_COOKIE_KEY=abc',
    'SSO_COOKIE_KEY=abc; Domain=.platform.example; Path=/api/v1; Secure; SameSite=None',
    'SSO_COOKIE_KEY=abc; path=/; domain=console.office.test; Max-Age=99999999; Partitioned; Priority=High',
  ].flatMap((cookie): Probe[] => [
    {
      name: `the cookie ${cookie}`,
      send: [request(`GET ${LIST}`)],
      answer: answer('200 OK', [`Set-Cookie: ${cookie}`]),
      expect: {
        ...passes(`GET ${LIST}`),
        headers: { 'set-cookie': /^SSO_COOKIE_KEY=abc; Path=\/; HttpOnly; SameSite=Strict$/ },
      },
    },
    {
      name: `the cookie ${cookie}, behind TLS`,
      send: [request(`GET ${LIST}`, ['X-Forwarded-Proto: https'])],
      answer: answer('200 OK', [`Set-Cookie: ${cookie}`]),
      expect: {
        ...passes(`GET ${LIST}`),
        headers: {
          'set-cookie': /^SSO_COOKIE_KEY=abc; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
        },
      },
    },
  ]),
  {
    name: 'cookies that are none of the contract’s',
    send: [request(`GET ${LIST}`)],
    answer: answer('200 OK', [
      'Set-Cookie: other=1; Domain=console.office.test',
      'Set-Cookie: SSO_COOKIE_KEY=abc',
    ]),
    expect: { ...passes(`GET ${LIST}`), headers: { 'set-cookie': /^SSO_COOKIE_KEY=abc; [^,]*$/ } },
  },
];

const brokenAnswers: readonly Probe[] = [
  ...[
    '000 Odd',
    '099 Odd',
    '101 Switching Protocols',
    '1000 Odd',
    '-20 Odd',
    'abc Odd',
    '600 Odd',
    '999 Odd',
  ].map((status): Probe => ({
    name: `the status ${status}`,
    send: [request(`GET ${LIST}`)],
    answer: answer(status),
    expect: { status: 502, reaches: [`GET ${LIST}`] },
    but: {
      nginx: {
        status: ANY,
        why: 'it passes a status on as it came; no browser takes one of these',
      },
    },
  })),
  {
    name: 'a refusal that waits for nothing: 100, then the answer',
    send: [request(`POST ${LIST}`, [], 'a')],
    answer: `HTTP/1.1 100 Continue\r\n\r\n${SUCCESS}`,
    expect: passes(`POST ${LIST}`),
    but: { nginx: { status: [100, 200], why: 'it takes any answer for the last one' } },
  },
  {
    name: 'early hints are not passed on',
    send: [request(`GET ${LIST}`)],
    answer: `HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n${SUCCESS}`,
    expect: { ...passes(`GET ${LIST}`), headers: { link: null } },
    but: { nginx: { status: [103, 200], why: 'it takes any answer for the last one' } },
  },
  {
    name: 'an answer with headers without end',
    send: [request(`GET ${LIST}`)],
    answer: answer('200 OK', [`X-A: ${'x'.repeat(70_000)}`]),
    expect: { status: 502, reaches: [`GET ${LIST}`] },
  },
  {
    name: 'an answer that is none',
    send: [request(`GET ${LIST}`)],
    answer: 'SSH-2.0-OpenSSH_9.2\r\n\r\n',
    expect: { status: 502, reaches: [`GET ${LIST}`] },
    but: {
      nginx: {
        status: [0, 502],
        why: 'it takes it for an answer of HTTP/0.9, which no browser does',
      },
    },
  },
  {
    name: 'no answer, and the connection closed',
    send: [request(`POST ${LIST}`)],
    answer: '',
    expect: { status: 502, reaches: [`POST ${LIST}`] },
  },
  {
    name: 'a platform that says nothing',
    send: [request(`GET ${LIST}`)],
    answer: 'silence',
    expect: { status: 504, reaches: [`GET ${LIST}`] },
  },
];

const uploads: readonly Probe[] = [
  {
    name: 'an upload of 20 MB',
    send: [request(`POST ${LIST}`, [`Content-Length: ${20 * MIB}`]), Buffer.alloc(20 * MIB)],
    expect: passes(`POST ${LIST}`),
  },
  {
    name: 'an upload of 22 MB',
    send: [request(`POST ${LIST}`, [`Content-Length: ${22 * MIB}`]), Buffer.alloc(22 * MIB)],
    expect: refused(413),
  },
  {
    name: 'an upload of 22 MB in pieces',
    send: [
      request(`POST ${LIST}`, ['Transfer-Encoding: chunked']),
      ...Array.from({ length: 22 }, () =>
        Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MIB), Buffer.from('\r\n')]),
      ),
      '0\r\n\r\n',
    ],
    expect: { status: 413, reaches: [`POST ${LIST}`] },
  },
  ...(['reads on', 'closes'] as const).map((early): Probe => ({
    name: `an upload that the platform refuses before it is over, and ${early}`,
    send: [request(`POST ${LIST}`, [`Content-Length: ${8 * MIB}`]), Buffer.alloc(8 * MIB)],
    answer: answer('413 Too Large', ['Connection: close'], '{"success":0}'),
    early,
    times: 12,
    expect: { status: 413, reaches: [`POST ${LIST}`], body: /"success":0/ },
    ...(early === 'closes' && {
      but: {
        nginx: {
          status: [413, 502],
          body: /./,
          why: 'what it cannot write it does not read on after',
        },
      },
    }),
  })),
];

const signIns: readonly Probe[] = [
  {
    name: 'a name and a password',
    send: [request(`POST ${SIGN_IN}`, [FORM], 'username=a&password=%2B1&account_token=x')],
    expect: passes(`POST ${SIGN_IN}`),
  },
  {
    name: 'a name and a password in the query',
    send: [request(`POST ${SIGN_IN}?username=b&password=1`)],
    expect: passes(`POST ${SIGN_IN}?username=b&password=1`),
  },
  ...[
    ['twice in the form', `POST ${SIGN_IN}`, 'username=c&username=d'],
    ['in the form and in the query', `POST ${SIGN_IN}?username=c`, 'username=d'],
    ['after a second question mark', `POST ${SIGN_IN}?a?username=c`, 'username=d'],
    ['after a semicolon', `POST ${SIGN_IN}`, 'username=c;username=d'],
    ['once with an escaped letter', `POST ${SIGN_IN}`, 'username=c&user%6eame=d'],
  ].map(([how, line, body]): Probe => ({
    name: `a name ${how}`,
    send: [request(line ?? '', [FORM], body)],
    expect: refused(400),
  })),
  {
    name: 'a sign-in that is no form',
    send: [request(`POST ${SIGN_IN}`, ['Content-Type: multipart/form-data; boundary=x'], '--x--')],
    expect: refused(415),
  },
  {
    name: 'a sign-in that is too long',
    send: [request(`POST ${SIGN_IN}`, [FORM], `username=${'x'.repeat(20_000)}`)],
    expect: refused(413),
  },
];

const halfSent: readonly Probe[] = [
  { name: 'half a request line', send: ['GET /api/v1'], expect: refused([0, 400, 408]) },
  {
    name: 'half the headers',
    send: [`GET ${LIST} HTTP/1.1\r\nHost: ${HOST}\r\n`],
    expect: refused([0, 408]),
  },
  ...[TOKEN, SIGN_IN].map((path): Probe => ({
    name: `half a body for ${path}`,
    send: [request(`POST ${path}`, [FORM, 'Content-Length: 100'], 'user')],
    expect: refused([0, 408]),
  })),
  {
    name: 'half an upload',
    send: [request(`POST ${LIST}`, ['Content-Length: 100'], 'half')],
    expect: { status: [0, 408], reaches: [`POST ${LIST}`] },
  },
  {
    name: 'half a body for a file of the console',
    send: [request('POST /login', ['Content-Length: 100'], 'half')],
    expect: refused([0, 405, 408]),
  },
];

/** What both proxies are asked, and what must come of it. */
const REACH = ['GET /api/v1/mc/version'];
const JSON_NOW = { 'content-type': /^application\/json/, 'cache-control': /^no-store$/ };

const health: readonly Probe[] = [
  {
    name: "the console's own, which asks nobody",
    send: [request('GET /healthz')],
    answer: 'silence',
    expect: {
      status: 200,
      body: /^\{"console":"ok","version":"[^"]+"\}$/,
      headers: JSON_NOW,
    },
  },
  {
    name: 'the reach of the platform, of which nothing comes back',
    send: [request('GET /healthz/platform?a=1', ['Cookie: SSO_COOKIE_KEY=1', 'X-Other: 1'])],
    answer: answer('200 OK', ['Set-Cookie: SSO_COOKIE_KEY=abc'], '{"success":1,"a":"b"}'),
    expect: {
      status: 200,
      reaches: REACH,
      body: /^\{"platform":"ok"\}$/,
      headers: { ...JSON_NOW, 'set-cookie': null },
      passesOn: { cookie: null, 'x-other': null },
    },
  },
  ...['401 Unauthorized', '403 Forbidden'].map((status): Probe => ({
    name: `a platform that wants a sign-in is reached: ${status}`,
    send: [request('GET /healthz/platform')],
    answer: answer(status),
    expect: { status: 200, reaches: REACH, body: /^\{"platform":"ok"\}$/, headers: JSON_NOW },
  })),
  ...['302 Found', '404 Not Found', '500 Error', '503 Service Unavailable'].map(
    (status): Probe => ({
      name: `what answers ${status} is no platform`,
      send: [request('GET /healthz/platform')],
      answer: answer(status, ['Location: /x']),
      expect: {
        status: 503,
        reaches: REACH,
        body: /^\{"platform":"unreachable"\}$/,
        headers: { ...JSON_NOW, location: null },
      },
    }),
  ),
  {
    name: 'a platform that says nothing is not waited for',
    send: [request('GET /healthz/platform')],
    answer: 'silence',
    expect: { status: 503, reaches: REACH, body: /unreachable/, headers: JSON_NOW },
  },
  {
    name: 'health is only read',
    send: [request('POST /healthz')],
    expect: refused(405),
  },
  {
    name: 'reach is only read',
    send: [request('POST /healthz/platform')],
    expect: refused(405),
  },
  { name: 'nothing else is there', send: [request('GET /healthz/other')], expect: refused(404) },
];

export const probes: Readonly<Record<string, readonly Probe[]>> = {
  'credentials go by the path': tokenPaths,
  'paths are plain': paths,
  'methods are those of the contract': methods,
  'pages of other origins are refused': origins,
  'hosts are ours': hosts,
  'one request is one request': smuggling,
  'a request carries what a call needs': requestHeaders,
  'answers are data': answers,
  'cookies are ours': cookies,
  'broken answers are answered for': brokenAnswers,
  'uploads have their limits': uploads,
  'sign-ins are forms': signIns,
  'nobody waits for ever': halfSent,
  'health is told': health,
};
