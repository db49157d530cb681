import {
  HOST,
  TOKEN,
  SIGN_IN,
  LIST,
  CLOSE,
  FORM,
  request,
  refused,
  passes,
  endsSession,
  type Probe,
} from './probe.ts';

export const origins: readonly Probe[] = [
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

export const hosts: readonly Probe[] = [
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
