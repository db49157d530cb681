/**
 * Text as keyboards of East Asia write it, made comparable: full-width letters, digits and signs
 * become plain ones, the enumeration comma a comma, the ideographic full stop a dot, every dash a hyphen, special
 * blanks a blank. Every character stays at its place, so a position in the folded text is the same position in the
 * original.
 */
export function foldWidth(text: string): string {
  return text
    .replaceAll(/[\uff01-\uff5e]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replaceAll('\u3001', ',')
    .replaceAll(/[\u3002\uff61]/g, '.')
    .replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replaceAll('\ufe6b', '@')
    .replaceAll(/[\u00a0\u200b\u2002-\u200a\u202f\u3000\ufeff]/g, ' ');
}
