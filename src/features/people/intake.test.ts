import { describe, expect, it } from 'vitest';
import { NO_PEOPLE } from './model/roles.ts';
import { seatsOf, takeIn } from './intake.ts';
import { createTextReader } from './recognise-cached.ts';

const wang = { account: 'wang@example.com', kind: 'email', name: 'Wang' } as const;

describe('a pasted text', () => {
  const text = [
    'Li <li@example.com>',
    '',
    'WANG@example.com',
    '\u90ae\u7bb1\uff1ali@example.com',
    'nobody here',
    '1001; 1002',
  ].join('\n');

  it('is held line by line against who is there', () => {
    const seats = seatsOf({ ...NO_PEOPLE, audience: [wang] });
    const intake = takeIn(createTextReader()(text), { seats });
    expect(intake.arrivals.map(({ place, state }) => [place, state])).toEqual([
      [1, 'new'],
      [3, 'seated'],
      [4, 'repeated'],
      [5, 'refused'],
      [6, 'new'],
      [6, 'new'],
    ]);
    expect(intake.people.map(({ account }) => account)).toEqual(['li@example.com', '1001', '1002']);
    expect([intake.merged, intake.refused.length]).toEqual([2, 1]);
  });

  it('is read the same the second time, when only one line is new', () => {
    const read = createTextReader();
    read(text);
    expect(read(`${text}\n1003`)).toEqual(createTextReader()(`${text}\n1003`));
  });
});
