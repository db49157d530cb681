import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/report.ts';

export default {
  title: 'Usage report',
  what: 'Counts meetings, meeting rooms and attendance on the chosen dates, without meetings awaiting approval or refused. Each meeting takes one or two calls.',
  from: 'Start date',
  to: 'Last day',
  make: 'Make report',
  stop: 'Stop',
  reading: '{{done}} of {{all}} meetings loaded',
  readingDirectory: 'Loading the directory, {{done}} people loaded',
  failed: 'Couldn’t load the meetings',
  by: 'Count by',
  views: {
    room: 'Meeting room',
    person: 'Person',
    creator: 'Creator',
    department: 'Department',
    month: 'By month',
  },
  none: {
    room: 'Without a meeting room',
    person: 'Unknown person',
    creator: 'Unknown creator',
    department: 'Unknown department',
    month: 'Unknown month',
  },
  heads: {
    meetings: 'Meetings',
    hours: 'Hours',
    invited: 'People invited',
    joined: 'People joined',
  },
  hours: '{{n}} h',
  chart: 'The most hours; the table below has the figures',
  summary_one: '{{from}} to {{to}}: {{count}} meeting, counted by: {{view}}',
  summary_other: '{{from}} to {{to}}: {{count}} meetings, counted by: {{view}}',
  nothing: 'No data',
  notes: 'About these figures',
  left_one:
    '{{count}} meeting isn’t counted: you stopped, or it is beyond the {{most}} of one report',
  left_other:
    '{{count}} meetings aren’t counted: you stopped, or they are beyond the {{most}} of one report',
  unread_one:
    'Couldn’t load the details of {{count}} meeting; its rooms and people aren’t counted:',
  unread_other:
    'Couldn’t load the details of {{count}} meetings; their rooms and people aren’t counted:',
  unknownLength_one: '{{count}} meeting has no known length and isn’t counted in the hours',
  unknownLength_other: '{{count}} meetings have no known length and aren’t counted in the hours',
  taken: 'Takes is_participated 1 for joined; the platform’s documents don’t say what it means',
  noDirectory: 'No directory, so departments are unknown',
  csv: 'Export CSV',
  print: 'Print report',
} satisfies Texts<typeof zh>;
