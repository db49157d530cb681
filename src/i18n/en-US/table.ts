import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/table.ts';

export default {
  selectAll: 'Select all {{n}} rows',
  selectRow: 'Select {{name}}',
} satisfies Texts<typeof zh>;
