import { HOST, TOKEN, LIST, FORM, request, refused, passes, type Probe } from './probe.ts';

export const tokenPaths: readonly Probe[] = [
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

export const paths: readonly Probe[] = [
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

export const methods: readonly Probe[] = [
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
  {
    name: 'DELETE with a form in pieces is not told as one without: the form would be the next request',
    send: [
      request(`DELETE ${LIST}/1`, [FORM, 'Transfer-Encoding: chunked'], '4\r\na=12\r\n0\r\n\r\n'),
    ],
    expect: { ...passes(`DELETE ${LIST}/1`), passesOn: { 'content-length': /^(?!0$)/ } },
  },
];
