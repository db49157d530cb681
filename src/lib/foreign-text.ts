/**
 * Text that somebody else wrote: names, titles, file names, descriptions. It may hold characters that show nothing,
 * and characters that turn round whatever stands beside it.
 */

/** What shows nothing where it stands alone. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\u2800]/gu;

/** Embeddings, overrides and isolates: they reorder the text around them. */
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What no name needs: control and zero-width characters, marks of direction, byte order marks. The joiners stay: they
 * are part of emoji and of Persian words.
 */
const NEEDLESS = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Every letter that nobody sees, the joiners too: for what is compared and read, not for what is shown. They come along
 * with text that is copied from chats, mails and contact cards.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t-\r\u0085])\p{Cc}/gu;

/** The text without invisible letters, to be read by a program; tabs and line breaks stay. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(UNSEEN, '');
}

/** Whether a text shows anything at all. */
export function hasVisible(text: string): boolean {
  return text.replaceAll(INVISIBLE, '') !== '';
}

/** A name as somebody types or pastes it, without the characters that only a computer sees. Blanks stay. */
export function typedName(text: string): string {
  return text
    .replaceAll(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replaceAll(/\p{Control}/gu, '')
    .replaceAll(NEEDLESS, '');
}

/** A name as it is printed, its reordering characters as marks; empty where nothing would be seen of it. */
export function visibleName(name: string | undefined): string {
  return name !== undefined && hasVisible(name) ? markedText(name) : '';
}

/** A text with a visible mark, such as `[U+202E]`, in place of each character that reorders what is around it. */
export function markedText(text: string): string {
  return text.replaceAll(
    REORDERING,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
}

/** A text as a part of a sentence: marked, and isolated where it is written from right to left. */
export function isolatedText(text: string): string {
  const marked = markedText(text);
  return RIGHT_TO_LEFT.test(marked) ? `\u2068${marked}\u2069` : marked;
}

/** A file name that is safe on every system. */
export function safeFileName(name: string): string {
  const clean = typedName(name)
    .replaceAll(/[\\/:*?"<>|]/g, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  return hasVisible(clean) ? clean : 'file';
}
