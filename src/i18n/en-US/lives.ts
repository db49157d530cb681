import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/lives.ts';

export default {
  title: 'Live meetings',
  listLabel: 'Booked live meetings',
  search: 'Search by name',
  clearSearch: 'Clear search',
  failed: 'Couldn’t load the live meetings',
  refresh: 'Refresh',
  count_one: '{{count}} booked live meeting',
  count_other: '{{count}} booked live meetings',
  unnamed: 'Unnamed meeting',
  columns: { name: 'Meeting', start: 'Start', encryption: 'Encryption', company: 'Company ID' },
  days: { from: 'From', to: 'To' },
  source: {
    label: 'Show live meetings by',
    domain: 'User domain',
    domainWhy: 'all live meetings of a company',
    recorder: 'Recording server',
    recorderWhy: 'live meetings streamed by one server',
    room: 'Machine room',
    roomWhy: 'live meetings held in one machine room',
    why: 'The platform needs one of these three IDs; without it the list is empty.',
  },
  id: {
    domain: 'User domain ID',
    recorder: 'Recording server ID',
    room: 'Machine room ID',
    placeholder: 'moid, 32 characters, dashes allowed',
    ask: 'Look up',
    known: 'Known:',
  },
  empty: {
    askTitle: 'Choose a user domain, recording server or machine room',
    askWhy: 'Enter its ID above.',
    nothingTitle: 'No live meetings booked',
    nothingWhy: {
      domain: 'This user domain has no live meetings, or the ID is wrong.',
      recorder: 'This recording server has no live meetings, or the ID is wrong.',
      room: 'This machine room has no live meetings, or the ID is wrong.',
    },
    noMatchTitle: 'No matching live meetings',
    noMatchWhy: 'No live meeting has this name on these dates.',
    clear: 'Clear name and dates',
  },
} satisfies Texts<typeof zh>;
