import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLink } from './file-link.ts';

const origin = 'https://console.example';
const scheme = fc.constantFrom('', 'javascript:', 'data:', 'https:', 'http:', ' ftp:', origin);
const separator = fc.constantFrom('', '/', '//', '/\\', '/api/', '/api/../', '\t');

describe('where a file_url leads', () => {
  it.each([
    ['/api/v1/mc/meeting_file/98837a90', '/api/v1/mc/meeting_file/98837a90'],
    [' /api/v1/mc/meeting_file/a?b=1 ', '/api/v1/mc/meeting_file/a?b=1'],
    [`${origin}/api/v1/mc/meeting_file/a`, '/api/v1/mc/meeting_file/a'],
    ['/api/v1/mc/../mc/meeting_file/a', '/api/v1/mc/meeting_file/a'],
  ])('%j: the platform, at %j', (url, href) => {
    expect(fileLink(url, origin)).toEqual({ kind: 'platform', href });
  });

  it.each([
    ['https://files.example:8443/a.pdf', 'files.example:8443'],
    ['http://console.example/api/a', 'console.example'],
    ['//files.example/a', 'files.example'],
    ['/\\files.example/a', 'files.example'],
  ])('%j: another server, %j', (url, host) => {
    expect(fileLink(url, origin)).toMatchObject({ kind: 'elsewhere', host });
  });

  it.each([
    undefined,
    '',
    '  ',
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://console.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    'https://',
    'https://somebody:secret@files.example/a',
    '/meetings',
    '/api/../sign-out',
    'sign-out',
  ])('%j is not followed', (url) => {
    expect(fileLink(url, origin)).toEqual({ kind: 'none' });
  });

  it('whatever is printed, what is followed is http(s), and here only the platform', () => {
    fc.assert(
      fc.property(scheme, separator, fc.string(), (...parts) => {
        const text = parts.join('');
        const link = fileLink(text, origin);
        if (link.kind === 'none') return;
        const url = new URL(link.href, origin);
        const here = url.origin === origin;
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(here).toBe(link.kind === 'platform');
        expect(!here || url.pathname.startsWith('/api/')).toBe(true);
      }),
    );
  });
});
