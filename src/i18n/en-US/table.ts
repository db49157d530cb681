import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/table.ts';

export default {
  sort: { ascending: '{{column}}, ascending', descending: '{{column}}, descending' },
  selectAll: 'Select all rows ({{n}})',
  selectRow: 'Select {{name}}',
} satisfies Texts<typeof zh>;
