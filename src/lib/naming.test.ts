import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMeetingName, truncateToBytes, utf8Length } from './naming.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const codes = (name: string) => checkMeetingName(name).map((problem) => problem.code);

describe('checkMeetingName', () => {
  it.each([
    ['项目周会', []],
    ['Q3 review (room_2) a.b@c-d', []],
    ['会'.repeat(21) + 'a', []],
    ['', ['name-empty']],
    [' \t ', ['name-empty']],
    ['会'.repeat(22), ['name-too-long']],
    ['_draft', ['name-edge-character']],
    ['draft.', ['name-edge-character']],
    ['-', ['name-edge-character']],
    ['a-', ['name-edge-character']],
    ['@a@', ['name-edge-character', 'name-edge-character']],
    ['.a?', ['name-forbidden-characters', 'name-edge-character']],
  ])('%j: %j', (name, expected) => {
    expect(codes(name)).toEqual(expected);
  });

  it.each(Array.from('%&*^~\'"\u201c\u201d?/\\<>|`$'))('refuses %s anywhere', (character) => {
    expect(checkMeetingName(`a${character}b`)).toEqual([
      { code: 'name-forbidden-characters', found: [{ character, index: 1 }] },
    ]);
  });

  it('points at every forbidden character in units of the text field', () => {
    expect(checkMeetingName('😀<b>')).toEqual([
      {
        code: 'name-forbidden-characters',
        found: [
          { character: '<', index: 2 },
          { character: '>', index: 4 },
        ],
      },
    ]);
  });

  it('says how long a long name is', () => {
    expect(checkMeetingName('x'.repeat(65))).toEqual([
      { code: 'name-too-long', bytes: 65, max: 64 },
    ]);
  });
});

describe('bytes', () => {
  const text = fc.string({ unit: 'binary' });

  it('are counted as an encoder counts them, lone surrogates included', () => {
    fc.assert(fc.property(text, (t) => utf8Length(t) === encoded(t).length));
    expect(utf8Length('\ud83d')).toBe(3);
  });

  it('are cut to the longest whole beginning that fits', () => {
    fc.assert(
      fc.property(text, fc.nat(80), (t, max) => {
        const cut = truncateToBytes(t, max);
        expect(t.startsWith(cut)).toBe(true);
        expect(encoded(cut).length).toBeLessThanOrEqual(max);
        const oneMore = Array.from(t)
          .slice(0, Array.from(cut).length + 1)
          .join('');
        expect(cut === t || encoded(oneMore).length > max).toBe(true);
      }),
    );
  });
});
