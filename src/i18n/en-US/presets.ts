import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/presets.ts';

export default {
  title: 'Presets',
} satisfies Texts<typeof zh>;
