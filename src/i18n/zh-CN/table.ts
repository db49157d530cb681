export default {
  selectAll: '选择本页全部 {{n}} 项',
  selectRow: '选择 {{name}}',
} as const;
