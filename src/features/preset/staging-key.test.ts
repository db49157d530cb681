import { expect, it } from 'vitest';
import { newStagingKey } from './staging-key.ts';

it('is a UUID of version 4 without dashes, another one each time', () => {
  const keys = Array.from({ length: 50 }, newStagingKey);
  expect(keys.every((key) => /^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
});
