import type zh from '../zh-CN/meeting-check.ts';
import type { Texts } from '../texts.ts';

export default {
  title: 'Check of picture, sound and walls',
  none: 'No errors or warnings',
  show: 'Show',
  goTo: 'Show: {{place}}',
  wall: '{{what}}, wall {{wall}}',
  notInMeeting: 'Not members of the meeting: {{names}}',
  preset: 'Preset check',
  push: {
    strangers_one: '{{count}} person is not a member there: {{names}}',
    strangers_other: '{{count}} people are not members there: {{names}}',
    reading: 'Loading the people…',
    failed: 'Couldn’t load the people; they are not checked',
  },
} satisfies Texts<typeof zh>;
