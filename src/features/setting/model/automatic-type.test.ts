import { describe, expect, it } from 'vitest';
import { automaticOutcomes } from './automatic-type.ts';
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

describe('automaticOutcomes', () => {
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
    expect(automaticOutcomes(circumstances(words))).toEqual([outcome]);
  });

  it('tells what remains possible while little is known', () => {
    expect(automaticOutcomes({ onlyRtcTerminals: false })).toEqual([
      'port-mixed',
      'traditional-mixed',
      'traditional-or-mixed',
    ]);
    expect(automaticOutcomes({ onlyRtcTerminals: true })).toEqual([
      'refused',
      'port-mixed',
      'traditional-mixed',
      'sfu',
    ]);
  });
});
