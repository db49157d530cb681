import type zh from '../zh-CN/polling.ts';
import type { Texts } from '../texts.ts';

export default {
  mode: 'What is polled',
  modes: { video: 'Video', 'audio-video': 'Audio and video' },
  rawMode: 'Mode {{code}}',
  interval: 'Each stays',
  intervalsAtHand: 'Usual times',
  secondsUnit: 's',
  rounds: 'Rounds',
  roundsAtHand: 'Without end',
  roundsUnit: 'rounds',
  roundsHint: '0 goes on without end',
  endless: 'Endless',
  members: 'Members of the poll',
  hours: '{{amount}} h',
  minutes: '{{amount}} min',
  seconds: '{{amount}} s',
  pace: {
    each_one: '{{count}} person, {{each}} a turn: seen every {{every}}.',
    each_other: '{{count}} people, {{each}} each: everyone is seen every {{every}}.',
    one: 'One person alone is shown all the time.',
    endless: 'It goes on until it is stopped.',
    rounds_one: '{{count}} round takes {{total}}.',
    rounds_other: '{{count}} rounds take {{total}}.',
    both: '{{each}} {{ends}}',
    unknown: 'With members, a time and rounds, this tells how often everyone is seen.',
  },
  brief: {
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    each: '{{each}} each',
    rounds_one: '{{count}} round',
    rounds_other: '{{count}} rounds',
  },
  problems: {
    'poll-without-members': 'Add somebody to be shown',
    'poll-interval-invalid': 'Enter whole seconds, at least 1',
    'poll-rounds-invalid': 'Enter a whole number; 0 goes on without end',
    'poll-member-twice': 'The same person is listed more than once',
  },
} satisfies Texts<typeof zh>;
