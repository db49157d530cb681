export default {
  sort: { ascending: '{{column}}，升序', descending: '{{column}}，降序' },
  selectAll: '选择本页全部 {{n}} 项',
  actions: '操作',
  rowActions: '“{{name}}”的操作',
  selectRow: '选择 {{name}}',
} as const;
