import type { Texts } from '../texts.ts';
import type zh from '../zh-CN/punctuation.ts';

export default {
  colon: ': ',
  comma: ', ',
  listComma: ', ',
  semicolon: '; ',
  stop: '. ',
} satisfies Texts<typeof zh>;
