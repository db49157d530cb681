/** The marks between texts that are put together in code. */
export default {
  colon: '：',
  comma: '，',
  /** Between the items of a list. */
  listComma: '、',
  semicolon: '；',
  stop: '。',
};
