import { describe, expect, it } from 'vitest';
import { AUTOMATIC_RULES } from './automatic-type.ts';
import type { AutomaticCircumstances, AutomaticOutcome } from './automatic-type.ts';

/** `rtc` terminals only, domain `ports`, domain `sfu`, room mixes `P`orts, room mixes `T`raditional. */
const circumstances = (words: string): AutomaticCircumstances => {
  const has = (word: string) => words.split(' ').includes(word);
  return {
    onlyRtcTerminals: has('rtc'),
    domainHasPorts: has('ports'),
    domainHasSfu: has('sfu'),
    roomMixesPorts: has('P'),
    roomMixesTraditional: has('T'),
  };
};

const FACTS = [
  'onlyRtcTerminals',
  'domainHasPorts',
  'domainHasSfu',
  'roomMixesPorts',
  'roomMixesTraditional',
] as const;
/** As the table is read: the first row that fits decides. */
const outcomeOf = (facts: AutomaticCircumstances) =>
  AUTOMATIC_RULES.find(({ when }) =>
    FACTS.every((fact) => when[fact] === undefined || when[fact] === facts[fact]),
  )?.outcome;

describe('the first rule that fits', () => {
  it.each<[string, AutomaticOutcome]>([
    ['ports P T', 'port-mixed'],
    ['ports sfu P', 'port-mixed'],
    ['ports T', 'traditional-mixed'],
    ['ports', 'traditional-mixed'],
    ['sfu P T', 'traditional-or-mixed'],
    ['rtc sfu P T', 'traditional-mixed'],
    ['rtc sfu P', 'sfu'],
    ['rtc sfu ports P', 'port-mixed'],
    ['rtc sfu ports P T', 'port-mixed'],
    ['rtc sfu ports T', 'traditional-mixed'],
    ['rtc sfu ports', 'sfu'],
    ['rtc ports P T', 'refused'],
    ['rtc', 'refused'],
  ])('%s: %s', (words, outcome) => {
    expect(outcomeOf(circumstances(words))).toBe(outcome);
  });
});
