import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { mailDraft } from './mail-draft.ts';

const weekly = { to: ['ann@example.com'], subject: 'Weekly & more', text: 'When:\n14:00' };

it('has people, subject and text, with the line ends of a mail', () => {
  expect(mailDraft(weekly)).toEqual({
    href: 'mailto:ann@example.com?subject=Weekly%20%26%20more&body=When%3A%0D%0A14%3A00',
    isCut: false,
  });
});

test.each([
  [
    'a long text is left out',
    { ...weekly, text: '会'.repeat(300) },
    true,
    'mailto:ann@example.com?subject=Weekly%20%26%20more',
  ],
  [
    'very many people are too',
    { ...weekly, to: Array.from({ length: 200 }, (_, n) => `a${n}@example.com`) },
    true,
    'mailto:?subject=Weekly%20%26%20more',
  ],
])('%s', (_, mail, isCut, href) => {
  expect(mailDraft(mail)).toEqual({ href, isCut });
});

it('never grows beyond what is taken, and says whether the text is in it', () => {
  const words = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.emailAddress()), words, fc.array(words), (to, subject, parts) => {
      const text = parts.join('\n');
      const { href, isCut } = mailDraft({ to, subject, text });
      expect(href.length).toBeLessThanOrEqual(1900);
      const body = new URLSearchParams(href.slice(href.indexOf('?'))).get('body');
      const wanted = text.toWellFormed().replaceAll(/\r\n|\r|\n/g, '\r\n');
      expect(body).toBe(isCut ? null : wanted);
    }),
  );
});
