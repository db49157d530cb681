import { SUCCESS } from '../fake-platform.ts';
import { LIST, request, answer, ANY, passes, type Probe } from './probe.ts';

const POLICY = {
  'content-security-policy':
    /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox$/,
  'x-content-type-options': /^nosniff$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'content-disposition': /^attachment/,
  'cache-control': /^no-store$/,
} as const;

export const answers: readonly Probe[] = [
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

export const cookies: readonly Probe[] = [
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

const TAKES_COMPRESSED = ['Accept-Encoding: gzip, br'];
/** Long enough to be compressed. */
const HALF = [
  'HTTP/1.1 200 OK',
  'Content-Type: application/json',
  'Content-Length: 1000',
  '',
  '{"success":1}'.padEnd(500),
].join('\r\n');

export const brokenAnswers: readonly Probe[] = [
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
    name: 'the answer to a write comes through as it is given: a browser that has heard nothing when its connection breaks sends the write again',
    send: [request(`POST ${LIST}`, TAKES_COMPRESSED)],
    answer: HALF,
    rest: ' '.repeat(500),
    expect: { ...passes(`POST ${LIST}`), whole: true },
  },
  {
    name: 'the answer to a write breaks off in the middle: it looks so, and nothing is sent again',
    send: [request(`POST ${LIST}`, TAKES_COMPRESSED)],
    answer: HALF,
    expect: { ...passes(`POST ${LIST}`), whole: false },
  },
  {
    name: 'the answer to a read breaks off in the middle: of a compressed one nothing may have come',
    send: [request(`GET ${LIST}`, TAKES_COMPRESSED)],
    answer: HALF,
    expect: { status: [0, 200], reaches: [`GET ${LIST}`], whole: false },
  },
  {
    name: 'a platform that says nothing',
    send: [request(`GET ${LIST}`)],
    answer: 'silence',
    expect: { status: 504, reaches: [`GET ${LIST}`] },
  },
];
