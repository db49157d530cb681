import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/lives.ts';

export default {
  title: 'Live meetings',
  listLabel: 'Booked live meetings',
  search: 'Part of the meeting name',
  clearSearch: 'Clear the search',
  failed: 'The live meetings could not be read',
  refresh: 'Read again',
  count_one: '{{count}} booked live meeting',
  count_other: '{{count}} booked live meetings',
  unnamed: 'Unnamed meeting',
  columns: { name: 'Meeting', start: 'Start', encryption: 'Encryption', company: 'Company id' },
  days: { from: 'From', to: 'To' },
  source: {
    label: 'Whose live meetings',
    domain: 'User domain',
    domainWhy: 'all live meetings of a company',
    recorder: 'Recording server',
    recorderWhy: 'those one server sends out',
    room: 'Machine room',
    roomWhy: 'those held on one machine room',
    why: 'The platform answers only for one of these three: without an id it gives an empty list.',
  },
  id: {
    domain: 'Id of the user domain',
    recorder: 'Id of the recording server',
    room: 'Id of the machine room',
    placeholder: 'moid, 32 characters or with dashes',
    ask: 'Show',
    known: 'Known:',
  },
  empty: {
    askTitle: 'Choose whose live meetings to see',
    askWhy: 'Give the id of a user domain, a recording server or a machine room above.',
    nothingTitle: 'No live meeting is booked',
    nothingWhy: {
      domain: 'Nothing is booked as live for this user domain, or the id is not one.',
      recorder: 'Nothing is booked as live on this recording server, or the id is not one.',
      room: 'Nothing is booked as live in this machine room, or the id is not one.',
    },
    noMatchTitle: 'No live meeting matches',
    noMatchWhy: 'None has this name in these days.',
    clear: 'Clear name and days',
  },
} satisfies Texts<typeof zh>;
