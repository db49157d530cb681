import { foldWidth } from '#app/lib/fold-width.ts';

/** What is a name and what is not. */

/** A name without blanks, quotes and dividing signs around it. */
export function tidyName(text: string): string {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const bare = plain.replace(BEFORE_NAME, '').replace(AFTER_NAME, '');
  const inner = /^[(\uff08]([^()\uff08\uff09]+)[)\uff09]$/.exec(bare)?.[1];
  if (inner !== undefined) return tidyName(inner);
  // signs alone are no name
  return /[\p{L}\p{N}\p{S}]/u.test(bare) ? bare.replaceAll(/\\(["'])/g, '$1') : '';
}

/** Signs that surround a name and are no part of it; a dot may end one. */
const AROUND = String.raw`\s"'\u00ab\u00bb\u2018-\u201f\u2039\u203a\u3008-\u3011\u3014-\u301f\uff02\uff07\x60@\uff20#*_~+=:\uff1a\uff1d,;!?\u3001\u3002\uff0c\uff1b\uff01\uff1f|/\\<>[\]{}\u2010-\u2015\u2212\u00b7\u2022\uff1c\uff1e-`;
const BEFORE_NAME = new RegExp(`^[.)\uff09${AROUND}]+`, 'u');
const AFTER_NAME = new RegExp(`[(\uff08${AROUND}]+$`, 'u');

/** `Room 3`: a digit or two may well belong to a name, an account does not. */
export function isCounted(name: string): boolean {
  return /\p{Nd}/u.test(name) && /\p{L}/u.test(name) && !/\p{Nd}{3}|@/u.test(foldWidth(name));
}

export function withoutDigits(name: string): string {
  if (!/[\p{Nd}@\uff20]/u.test(name)) return name;
  return tidyName(
    name
      .replaceAll(/[([\uff08][^()[\]\uff08\uff09]*\p{Nd}[^()[\]\uff08\uff09]*[)\]\uff09]/gu, ' ')
      .replaceAll(/[@\uff20]/g, ' ')
      .replaceAll(/[#+-]?\p{Nd}+(?:[.:/,-]\p{Nd}+)*/gu, ' '),
  );
}

/** More words than a name has, or words that only a sentence has. */
export function isSentence(name: string): boolean {
  // brackets belong to a name in pairs
  const outside = name.replaceAll(/[(\uff08][^()\uff08\uff09]*[)\uff09]/g, '');
  return (
    /[()\uff08\uff09[\]{}]/.test(outside) ||
    /[:=;|<>\\/\u3001\uff0c\uff1b\uff1a\uff1d!?\u3002\uff01\uff1f\u2026]/.test(name) ||
    name.split(/\s+/).length > 6 ||
    /请|請|麻烦|联系|聯絡|您好|你好|谢谢|我的|我是|他的|她的|的电话|的手机/.test(name) ||
    /\b(?:please|contact|number|thanks)\b/i.test(name) ||
    // with a capital these may be names
    /\b(?:call|my|is|are|at|via)\b/.test(name)
  );
}

/** `张三 研发部`: the words of what is more than a name; none for a name. */
export function hanWords(name: string): string[] {
  const words = name.split(' ');
  const long = words.filter((word) => /^\p{Script=Han}{2,}$/u.test(word)).length;
  const isMore =
    words.length > 1 && (long > 1 || words.some((word) => word === '男' || word === '女'));
  return isMore ? words : [];
}
