import {
  HOST,
  TOKEN,
  SIGN_IN,
  LIST,
  FORM,
  MIB,
  request,
  answer,
  refused,
  passes,
  type Probe,
} from './probe.ts';

export const smuggling: readonly Probe[] = [
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

export const requestHeaders: readonly Probe[] = [
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

export const uploads: readonly Probe[] = [
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

export const signIns: readonly Probe[] = [
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

export const halfSent: readonly Probe[] = [
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
