import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/working-time.ts';

export default {
  hours: 'Working hours {{from}}–{{to}}',
  from: 'Start of work',
  to: 'End of work',
  backwards: 'Must be later than the start of work',
  days: 'Working days',
  china: 'Use China’s public holidays and exchanged working days',
  why: 'Kept in this browser for everyone who uses it.',
} satisfies Texts<typeof zh>;
