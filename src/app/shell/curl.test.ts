import { expect, test } from 'vitest';
import type { CallRecord } from '#app/api/call-log.ts';
import { asCurl } from './curl.ts';

const call: CallRecord = {
  id: 1,
  operationId: 'cancelBookedMeeting',
  method: 'DELETE',
  path: '/api/v1/mc/booked_confs/0001234',
  query: {},
  form: { params: { reason: "it's off" } },
  minApiLevel: 3,
  startedAt: 0,
  outcome: { state: 'ok', unreadable: [] },
};

test('a write goes as the form body that the platform expects, quoted for a shell', () => {
  expect(asCurl(call, 'https://console.example')).toBe(
    [
      `curl 'https://console.example/api/v1/mc/booked_confs/0001234'`,
      `-X DELETE`,
      `-H 'API-Level: 11'`,
      `-b "SSO_COOKIE_KEY=$SSO_COOKIE_KEY"`,
      `--data-urlencode "account_token=$ACCOUNT_TOKEN"`,
      `--data-urlencode 'params={"reason":"it'\\''s off"}'`,
    ].join(' \\\n  '),
  );
});

test('a read goes as a query', () => {
  const read: CallRecord = {
    ...call,
    method: 'GET',
    path: '/api/v1/mc/meetings',
    query: { state: '2', count: 0, end_time: undefined },
    form: undefined,
  };
  const line = asCurl(read, 'https://console.example');
  expect(line).toContain(`curl 'https://console.example/api/v1/mc/meetings?state=2&count=0'`);
  expect(line).toContain('--get');
  expect(line).not.toContain('params=');
});

test('a call with plain fields sends them as they are', () => {
  const line = asCurl(
    { ...call, form: { username: 'desk', password: '•••' } },
    'https://x.example',
  );
  expect(line).toContain(`--data-urlencode 'username=desk'`);
  expect(line).not.toContain('params=');
});
