import type zh from '../zh-CN/polling.ts';
import type { Texts } from '../texts.ts';

export default {
  mode: 'Rotation mode',
  modes: { video: 'Video', 'audio-video': 'Audio and video' },
  rawMode: 'Mode {{code}}',
  interval: 'Interval',
  intervalsAtHand: 'Common intervals',
  secondsUnit: 's',
  rounds: 'Rounds',
  roundsAtHand: 'No limit',
  roundsUnit: 'rounds',
  roundsHint: '0 means no limit',
  endless: 'No limit',
  members: 'Rotation members',
  hours: '{{amount}} h',
  minutes: '{{amount}} min',
  seconds: '{{amount}} s',
  pace: {
    each_one: '{{count}} person, {{each}} each: shown every {{every}}.',
    each_other: '{{count}} people, {{each}} each: everyone is shown every {{every}}.',
    one: 'A single person is shown all the time.',
    endless: 'Runs until stopped.',
    rounds_one: '{{count}} round takes {{total}}.',
    rounds_other: '{{count}} rounds take {{total}}.',
    both: '{{each}} {{ends}}',
    unknown: 'Add members, interval and rounds to see how often each person is shown.',
  },
  brief: {
    people_one: '{{count}} person',
    people_other: '{{count}} people',
    each: '{{each}} each',
    rounds_one: '{{count}} round',
    rounds_other: '{{count}} rounds',
  },
  problems: {
    'poll-without-members': 'Add members',
    'poll-interval-invalid': 'Enter whole seconds, from {{min}} to {{max}}',
    'poll-rounds-invalid': 'Enter a whole number up to {{max}}; 0 means no limit',
    'poll-member-twice': 'A person is listed more than once',
  },
} satisfies Texts<typeof zh>;
