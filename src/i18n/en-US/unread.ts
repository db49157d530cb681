import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/unread.ts';

export default {
  title_one: '{{count}} value isn’t returned by this platform',
  title_other: '{{count}} values aren’t returned by this platform',
  why: 'Saving replaces everything, so these fields are set to the values below.',
  lastSent: 'Last saved from this browser:',
  use: 'Use',
  useOf: '{{label}}: use the value saved last',
  useAll_one: 'Use the value saved last ({{count}})',
  useAll_other: 'Use all values saved last ({{count}})',
  platformDefault: 'Platform default',
  bitrates: 'Call bit rates: {{list}}',
  meetingRate: 'The meeting’s bit rate',
  people_one: '{{count}} person had another',
  people_other: '{{count}} people had another',
  save: 'Save anyway',
  back: 'Back to editing',
  atField: 'Not returned by this platform. Saving sets it to the value shown.',
} satisfies Texts<typeof zh>;
