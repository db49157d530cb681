import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/durations.ts';

export default {
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  hours_one: '{{count}} hour',
  hours_other: '{{count}} hours',
  hoursMinutes: '{{hours}} h {{minutes}} min',
  permanent: 'Permanent',
} satisfies Texts<typeof zh>;
