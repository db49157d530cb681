import { describe, expect, it } from 'vitest';
import { isLivePassword, keyWarnings } from '../model/media.ts';
import { randomSecret } from './random-secret.ts';

describe('a random secret', () => {
  it('is one that every platform takes', () => {
    for (let round = 0; round < 50; round += 1) {
      expect(isLivePassword(randomSecret('livePassword'))).toBe(true);
      expect(randomSecret('livePassword')).not.toBe('');
      expect(keyWarnings(randomSecret('encryptionKey'))).toEqual([]);
      expect(randomSecret('password')).toMatch(/^\d{8}$/);
    }
  });

  it('is another one each time', () => {
    const made = Array.from({ length: 50 }, () => randomSecret('encryptionKey'));
    expect(new Set(made).size).toBe(made.length);
  });
});
