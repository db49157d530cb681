/**
 * Letters that nobody sees: soft hyphens, zero-width and joining characters, marks of direction, byte order
 * marks, control characters. They come along with text that is copied from chats, mails and contact cards.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t-\r\u0085])\p{Cc}/gu;

/** The text without invisible letters; tabs and line breaks stay. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}
