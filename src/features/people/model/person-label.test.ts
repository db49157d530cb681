import { expect, it } from 'vitest';
import { personLabel } from './person-label.ts';

it('is the name, or the account of somebody without one', () => {
  expect(personLabel({ name: 'Ann', account: '101' })).toBe('Ann');
  expect(personLabel({ name: '', account: '101' })).toBe('101');
});
