/** Presets of a meeting: lists, their editor, and pushing one to other meetings. */
export default {
  title: '预案',
} as const;
