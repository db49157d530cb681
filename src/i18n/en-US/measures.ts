import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/measures.ts';

export default {
  bytes: '{{bytes}} / {{max}} bytes',
  tinySize: 'under 0.1',
} satisfies Texts<typeof zh>;
