import { expect, it } from 'vitest';
import type { Participant } from '../model/participant.ts';
import { paletteRows } from './palette-rows.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });

it('lists everybody once', () => {
  const rows = paletteRows([person('1001'), person('1002'), { ...person('1001'), name: 'again' }]);
  expect(rows.map(({ key }) => key)).toEqual(['e164:1001', 'e164:1002']);
});
