import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/print.ts';

export default {
  action: 'Print',
  back: 'Close preview',
  reading: 'Loading what will be printed…',
  failed: 'Couldn’t load what to print',
  failedPart: 'Couldn’t load everything: the printout is incomplete',
  printed: 'Printed {{time}} · Time zone: {{zone}}',
  more_one: '{{count}} more row is not printed.',
  more_other: '{{count}} more rows are not printed.',
  password: 'Print the password',
  form: { label: 'Format', sheet: 'Meeting sheet', door: 'Door sign' },
  meeting: {
    join: 'How to join',
    people: 'People',
    name: 'Name',
    role: 'Role',
    contact: 'Account or phone',
    audience: 'Audience',
  },
  list: {
    action: 'Print list',
    title: 'Meeting list',
    search: 'Search “{{text}}”',
    count_one: '{{count}} meeting',
    count_other: '{{count}} meetings',
    none: 'No meetings to print',
  },
  day: {
    action: 'Print meeting schedule',
    title: 'Meeting schedule',
    time: 'Time',
    name: 'Meeting',
    number: 'Number',
    state: 'State',
    free: 'Free all day: {{names}}',
    none: 'No meetings to print',
    apart: 'One page per group',
  },
  series: {
    dates: 'Dates',
    place: 'No.',
    date: 'Date and time',
    status: 'State',
    people: 'Members',
  },
} satisfies Texts<typeof zh>;
