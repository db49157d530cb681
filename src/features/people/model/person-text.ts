import { foldWidth } from '#app/lib/fold-width.ts';
import { withoutInvisible } from '#app/lib/foreign-text.ts';

/** How lists of people are written: marks, brackets, quotes, mail headers. */

/**
 * A line as it is read: encoded words of mail headers decoded, without invisible letters. What is cut out of it
 * later is shown to the user.
 */
export function readableLine(line: string): string {
  return withoutInvisible(withoutEncodedWords(line));
}

/**
 * The same text with one sign for each meaning, every character at its place: widths, dashes and blanks folded,
 * brackets and quotes of every script plain ones.
 */
export function foldSigns(text: string): string {
  return foldWidth(text)
    .replaceAll(/[\u3010\u3014\u3016\u300c\u300e\u301a]/g, '[')
    .replaceAll(/[\u3011\u3015\u3017\u300d\u300f\u301b]/g, ']')
    .replaceAll(/[\u3008\u300a\u2039\u27e8]/g, '<')
    .replaceAll(/[\u3009\u300b\u203a\u27e9]/g, '>')
    .replaceAll(/[\u201c-\u201f\u301d-\u301f\u00ab\u00bb]/g, '"')
    .replaceAll(/[\u2018-\u201b]/g, "'")
    .replaceAll(/[\ufe30\ufe55\u2236]/g, ':')
    .replaceAll(/[\ufe50\ufe51\uff64]/g, ',')
    .replaceAll('\ufe54', ';')
    .replaceAll(/[\t\v\f]/g, '\t')
    .replaceAll(/[\u1680\u2000\u2001\u205f\u0085]/g, ' ');
}

const HAN_NUMERAL = '[一二三四五六七八九十]{1,3}';
/** What stands before an entry of a list: `1.`, `(2)`, `③`, `-`, `•`, `- [x]`, `一、`, `> `. */
const LIST_MARK = new RegExp(
  '^\\s*(?:' +
    [
      '[>|]+\\s*',
      '[-*+]\\s*\\[[ x]?\\]\\s*',
      '[-*+~=]+(?:\\s+(?=\\D)|(?=[^\\d\\s]))',
      '[-*~]\\s+',
      '[\\u2022\\u2023\\u2043\\u2219\\u00b7\\u30fb\\u25a0-\\u25ff\\u2605\\u2606\\u2610-\\u2612\\u2713-\\u2718\\u2190-\\u21ff\\u27a4\\u2764\\u203b\\u25e6\\u00a7\\u2192]+\\ufe0f?\\s*',
      '[\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289\\u32b1-\\u32bf]\\s*[.,:)]?\\s*',
      '\\d{1,2}[\\ufe0f]?\\u20e3\\s*',
      `[([]?\\s*${HAN_NUMERAL}\\s*[)\\],.]\\s*[,.:]?\\s*`,
      '[ivx]{1,5}\\)\\s*',
      '[([]\\s*\\d{1,2}\\s*[)\\]]\\s*[,.:]?\\s*',
      '[([]\\s*\\d{3,4}\\s*[)\\]](?!\\s*[-+\\d])\\s*[,.:]?\\s*',
      '第\\s*\\d{1,4}\\s*[位名个]\\s*[,.:]?\\s*',
      '(?:no\\.?|编号|序号)\\s?\\d{1,4}\\s*[,.:]?\\s+',
      '#?\\d{1,4}\\s*\\)\\s*',
      '#?\\d{1,4}\\s*\\.\\s+',
      '#?\\d{1,4}\\.(?=[^\\d\\s.@])',
      '\\d{1,2}\\.(?=\\d{5,}(?![\\d.]))',
      '\\d{1,2}\\s*[,:;](?!\\d{2}(?!\\d))\\s*(?=\\S)',
      '\\d{1,3}-(?=[^\\d\\s-])',
      '\\d{1,2}(?=\\s+\\D)',
      '\\d{1,2}\\s*[\\t|]\\s*',
      '[a-z]\\)\\s*',
    ].join('|') +
    ')',
  'iu',
);

/** The place after the marks before an entry of a list. */
export function afterListMarks(folded: string): number {
  let at = 0;
  // `> 1. - ` are three; what is left has to be more than nothing
  for (let round = 0; round < 4; round += 1) {
    const mark = LIST_MARK.exec(folded.slice(at))?.[0] ?? '';
    if (mark === '' || folded.slice(at + mark.length).trim() === '') return at;
    at += mark.length;
  }
  return at;
}

/** `=?UTF-8?B?…?=` and `=?gb2312?Q?…?=` (RFC 2047); what cannot be decoded stays as it is. */
function withoutEncodedWords(text: string): string {
  if (!text.includes('=?')) return text;
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(
      /=\?([\w.:-]+)\?([bq])\?([^?]*)\?=/gi,
      (whole, charset: string, way: string, body: string) => {
        try {
          const bytes = way.toLowerCase() === 'b' ? atob(body) : unquoted(body);
          return new TextDecoder(charset).decode(
            Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
          );
        } catch {
          return whole;
        }
      },
    );
}

function unquoted(body: string): string {
  return body
    .replaceAll('_', ' ')
    .replaceAll(/=([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
}
