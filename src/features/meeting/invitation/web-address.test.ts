import { expect, it } from 'vitest';
import { webAddress } from './web-address.ts';

it.each([
  [' https://example.com/join?id=1 ', 'https://example.com/join?id=1'],
  ['http://10.0.0.1/', 'http://10.0.0.1/'],
  ['javascript:alert(1)', undefined],
  ['/join', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j opens %j', (text, address) => {
  expect(webAddress(text)).toBe(address);
});
