import { expect, test } from 'vitest';
import { scrubbed } from './scrubbed.ts';

test.each([
  ['boom', 'boom'],
  [
    "Cannot read properties of undefined (reading 'map')",
    "Cannot read properties of undefined (reading 'map')",
  ],
  [
    'at Row (https://console.example/assets/index-LiFaHtT8.js:12:345)',
    'at Row (https://console.example/assets/index-LiFaHtT8.js:12:345)',
  ],
  [
    'at x (https://console.example/a.js?account_token=abc123:1:2)',
    'at x (https://console.example/a.js:1:2)',
  ],
  ['failed: /api/v1/mc/meetings?account_token=abc&q=Alice', 'failed: /api/v1/mc/meetings'],
  ['{"password":"1234","name":"x"}', '{"password":"…","name":"x"}'],
  ['account_token=abc; SSO_COOKIE_KEY=def', 'account_token=…; SSO_COOKIE_KEY=…'],
  ['no such person alice@office.example', 'no such person …'],
  ['cannot call 13800138000', 'cannot call …'],
  ['bad token 98837a90f16ecf09310155659807fd06', 'bad token …'],
])('of an error is told: %s', (message, told) => {
  expect(scrubbed(message)).toBe(told);
});

test('a long message is cut', () => {
  expect(scrubbed('long '.repeat(1000))).toHaveLength(301);
});
