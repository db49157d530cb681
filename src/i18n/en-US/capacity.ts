import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/capacity.ts';

export default {
  title: 'Capacity forecast',
  free: 'At most {{peak}} of {{total}} places for meetings of up to {{size}} are taken at once in this time.',
  last: '{{peak}} of {{total}} places for meetings of up to {{size}} are taken in this time: this meeting would take the last one.',
  full: 'All {{total}} places for meetings of up to {{size}} are taken from {{from}} to {{to}}, by {{peak}} meetings.',
  fullOnwards:
    'All {{total}} places for meetings of up to {{size}} are taken from {{from}} on, by {{peak}} meetings.',
  fullWhy:
    'You can book all the same, but the platform may refuse to start it then. Another time or another size would be safe.',
  untold: 'The platform tells of no places for meetings of up to {{size}}: no forecast.',
  counts: 'Counts what is booked or running and visible to you.',
  atMost:
    'The list does not tell a meeting’s resolution: all of the same size are counted, it may be fewer.',
  unknown: '{{n}} more of unknown size are not counted.',
  reading: 'Counting the meetings of this time…',
  failed: 'The meetings of this time cannot be counted right now',
  strip: 'Use from {{from}} to {{to}}',
  step: 'from {{from}} {{n}} of {{total}}',
} satisfies Texts<typeof zh>;
