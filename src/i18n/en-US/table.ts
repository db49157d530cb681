import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/table.ts';

export default {
  sort: { ascending: '{{column}}, ascending', descending: '{{column}}, descending' },
  selectAll: 'Select all rows ({{n}})',
  actions: 'Actions',
  rowActions: 'Actions for “{{name}}”',
  selectRow: 'Select {{name}}',
} satisfies Texts<typeof zh>;
