import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/capacity.ts';

export default {
  title: 'Capacity forecast',
  free: 'Peak use: {{peak}} of {{total}} meetings of up to {{size}}.',
  last: 'Peak use: {{peak}} of {{total}} meetings of up to {{size}}. This meeting would take the last slot.',
  full: 'Full from {{from}} to {{to}}: {{peak}} of {{total}} meetings of up to {{size}}.',
  fullOnwards: 'Full from {{from}} on: {{peak}} of {{total}} meetings of up to {{size}}.',
  fullWhy:
    'You can still book, but the platform may refuse to start the meeting. Another time or size is safer.',
  untold: 'No capacity data for this meeting size ({{size}}).',
  counts: 'Counts booked and running meetings visible to you.',
  atMost:
    'The list has no resolutions, so all meetings of this size count; actual use may be lower.',
  unknown: '{{n}} more not counted (size unknown).',
  reading: 'Counting meetings…',
  failed: 'Couldn’t load the capacity forecast',
  strip: 'Use from {{from}} to {{to}}',
  step: 'from {{from}}: {{n}} of {{total}}',
} satisfies Texts<typeof zh>;
