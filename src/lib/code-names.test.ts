import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNames, isRawCode } from './code-names.ts';

const encryption = codeNames([
  [0, 'none'],
  [2, 'aes'],
]);

describe('codeNames', () => {
  it('names what is listed and keeps what is not', () => {
    expect(encryption.nameOf(2)).toBe('aes');
    expect(encryption.nameOf(1)).toBe('raw:1');
    expect(encryption.names).toEqual(['none', 'aes']);
    expect(encryption.isName('raw:1')).toBe(false);
    expect(isRawCode(encryption.nameOf(1))).toBe(true);
    expect(isRawCode(encryption.nameOf(2))).toBe(false);
  });

  it('loses no number on the way there and back', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        expect(encryption.valueOf(encryption.nameOf(n))).toBe(n);
      }),
    );
  });
});
