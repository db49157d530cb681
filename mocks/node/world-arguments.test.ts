import { expect, test } from 'vitest';
import { worldFrom } from './world-arguments.ts';

test('a command line that says nothing is an office that knows everything', () => {
  expect(worldFrom({})).toEqual({
    scenario: 'office',
    answers: 'full',
    settings: { apiLevel: 11, approval: false },
  });
});

test('what it says is what the world becomes', () => {
  const given = { scenario: 'empty', answers: 'sparse', level: '5', approval: true };
  expect(worldFrom(given)).toEqual({
    scenario: 'empty',
    answers: 'sparse',
    settings: { apiLevel: 5, approval: true },
  });
});

test.each(['', 'x', '0', '12', '1.5', '-1'])('level “%s” is refused', (level) => {
  expect(() => worldFrom({ level })).toThrow('(1 to 11)');
});

test.each([
  ['slow@nothing', 'no such operation: nothing (startMeeting, '],
  ['odd:typo', 'no such odd answer: typo (nulls, '],
  ['slow*0', 'not a fault: slow*0 (name['],
])('fault “%s” is refused, with what there is', (fault, said) => {
  expect(() => worldFrom({ fault: [fault] })).toThrow(said);
});

test('a time that is none is refused', () => {
  expect(() => worldFrom({ now: 'noon' })).toThrow('not a moment in time: noon (ISO 8601');
});
