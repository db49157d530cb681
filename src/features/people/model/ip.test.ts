import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIp, parseIpWithPort } from './ip.ts';

describe('IP addresses', () => {
  it('takes every IPv4 and IPv6 address there is', () => {
    fc.assert(
      fc.property(fc.ipV4(), (ip) => {
        expect(parseIp(ip)).toBe(ip);
      }),
    );
    fc.assert(
      fc.property(fc.ipV6(), (ip) => {
        expect(parseIp(ip)).toBe(ip.toLowerCase());
      }),
    );
  });

  it.each([
    '1.2.3',
    '1.2.3.256',
    '1.2.3.4.5',
    '::1::',
    '1:2:3',
    '12345::',
    '1234',
    '1.2.3.1234',
    '1.2.3.x4',
    '1.2.3.4x',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4::5:6:7:8',
    '1::2::3',
    '::1%eth0',
    '1.2.3.4::',
    '1:1.2.3.4:2::',
    '::1.2.3.256',
    '::x',
    'x::',
    ':',
    'fe80::g',
    '',
    'abc',
  ])('refuses %j', (text) => {
    expect(parseIp(text)).toBeUndefined();
  });

  it.each([
    ['10.0.0.1:5060', '10.0.0.1:5060'],
    ['[FD00::1]:5060', '[fd00::1]:5060'],
    ['[fd00::1]', 'fd00::1'],
    ['010.000.000.001', '10.0.0.1'],
    ['::10.0.0.1', '::10.0.0.1'],
    ['1:2:3:4:5:6:10.0.0.1', '1:2:3:4:5:6:10.0.0.1'],
    ['1:2:3:4:5:6:7:10.0.0.1', undefined],
    ['1::10.0.0.1', '1::10.0.0.1'],
    ['10.0.0.1:1', '10.0.0.1:1'],
    ['10.0.0.1:65535', '10.0.0.1:65535'],
    ['10.0.0.1:65536', undefined],
    ['10.0.0.1:05060', '10.0.0.1:5060'],
    ['10.0.0.256:5060', undefined],
    ['[fd00::g]:5060', undefined],
    ['[10.0.0.1]:5060', undefined],
    ['10.0.0.1:0', undefined],
    ['10.0.0.1:70000', undefined],
  ])('%s with a port', (text, expected) => {
    expect(parseIpWithPort(text)).toBe(expected);
  });
});
