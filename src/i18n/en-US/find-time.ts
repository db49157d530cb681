import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/find-time.ts';

export default {
  title: 'Find a free time',
  find: 'Find a free time',
  stop: 'Stop',
  proposals: 'Suggested times',
  span: '{{start}} to {{end}}',
  reasons: {
    earliest: 'First time when everyone and every room is free',
    'same-time': 'Same time of day, with everyone and every room free',
    'other-day': 'First free time of that day',
    'fewest-busy': 'Fewest people busy: {{who}}',
  },
  more: '{{count}} more',
  unread_one: 'Couldn’t load the rooms of one meeting at that time',
  unread: 'Couldn’t load the rooms of {{count}} meetings at that time',
  searching: 'Checked until {{day}}…',
  failed: 'Can’t look for a free time',
  cutShort: 'Checked until {{day}}. Later times were not checked.',
  none: 'No free time was found within the time that can be booked.',
  permanent: 'A permanent meeting has no end, so no free time can be found for it.',
  tooLong: 'The meeting is longer than the working hours ({{hours}}).',
  busy: 'Busy times of the day',
  move: 'Move the meeting',
  allFree: 'everyone free',
  busyThen: '{{who}} busy',
  and: ', ',
  held: '{{meeting}}, {{start}}–{{end}}',
  linesMore: '{{count}} more people are not shown',
  holidaysUntil: 'Public holidays are published until {{day}}. Later days only have their weekday.',
} satisfies Texts<typeof zh>;
