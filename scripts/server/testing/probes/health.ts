import { request, answer, refused, type Probe } from './probe.ts';

/** What both proxies ask the platform to see whether it answers. */
const REACH = ['GET /api/v1/mc/version'];
const JSON_NOW = { 'content-type': /^application\/json/, 'cache-control': /^no-store$/ };

export const health: readonly Probe[] = [
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
