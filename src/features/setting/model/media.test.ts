import { describe, expect, it } from 'vitest';
import {
  checkVideoFormats,
  isBitrate,
  isLivePassword,
  keyWarnings,
  usualVideoFormat,
} from './media.ts';

describe('keyWarnings', () => {
  it.each([
    ['', []],
    ['Abc_123.x', []],
    ['!QAZ2wsx', [{ code: 'key-unusual-characters', characters: ['!'] }]],
    ['a b b密😀', [{ code: 'key-unusual-characters', characters: [' ', '密', '😀'] }]],
    ['x'.repeat(32), []],
    ['x'.repeat(33), [{ code: 'key-too-long', bytes: 33, max: 32 }]],
  ])('%j', (key, expected) => {
    expect(keyWarnings(key)).toEqual(expected);
  });
});

it.each([
  ['', true],
  ['aB3dE6', true],
  ['12345', false],
  ['1234567', false],
  ['12345_', false],
  ['１２３４５６', false],
])('live password %j: %s', (text, fine) => {
  expect(isLivePassword(text)).toBe(fine);
});

it.each([
  [63, false],
  [64, true],
  [8192, true],
  [8193, false],
  [100.5, false],
  [Number.NaN, false],
])('bit rate %d: %s', (kbps, fine) => {
  expect(isBitrate(kbps)).toBe(fine);
});

describe('checkVideoFormats', () => {
  const usual = usualVideoFormat(false);

  it('is content with what the platform itself fills in', () => {
    expect(checkVideoFormats([usual, usualVideoFormat(true)])).toEqual([]);
  });

  it('points at what is wrong', () => {
    const four = [25, 24, 20, 15].map((frame) => ({ ...usual, frame }));
    expect(checkVideoFormats(four)).toEqual([]);
    expect(checkVideoFormats([...four, { ...usual, bitrate: 9000 }])).toEqual([
      { code: 'too-many-formats', max: 4 },
      { code: 'bitrate-out-of-range', index: 4 },
    ]);
    expect(checkVideoFormats([usual, { ...usual, bitrate: 1024 }])).toEqual([
      { code: 'format-listed-twice', index: 1 },
    ]);
  });
});
