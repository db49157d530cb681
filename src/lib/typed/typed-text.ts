import { foldWidth } from '../fold-width.ts';
import { withoutInvisible } from '../foreign-text.ts';

/**
 * Text of a field, made comparable before it is read as a number, a day or a time: one width, no invisible
 * characters, one colon, one dash and one dot, single blanks, lower case.
 */
export function typedText(text: string): string {
  return foldWidth(withoutInvisible(text))
    .replaceAll(/[∶︓︰ː꞉]/g, ':')
    .replaceAll(/[\u2044\u2215]/g, '/')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  點: '点',
  鐘: '钟',
  鍾: '钟',
  時: '时',
  後: '后',
  週: '周',
  號: '号',
  兩: '两',
  禮: '礼',
  個: '个',
  間: '间',
  過: '过',
};

const DIGITS = '〇一二三四五六七八九';

/** As {@link typedText}, with Chinese numerals in digits and the traditional signs of times in simplified ones. */
export function typedChinese(text: string): string {
  return typedText(text)
    .replaceAll(/[點鐘鍾時後週號兩禮個間過]/g, (sign) => TRADITIONAL[sign] ?? sign)
    .replaceAll(
      /(周|星期|礼拜)([一二三四五六日天])/g,
      (_, week: string, day: string) => `${week}${weekdayDigit(day)} `,
    )
    .replaceAll(/[〇零一二两三四五六七八九十]+/g, (run) => digitsOf(run))
    .trim();
}

function weekdayDigit(sign: string): number {
  return sign === '日' || sign === '天' ? 7 : DIGITS.indexOf(sign);
}

/** `十二` is 12, `二〇二六` is 2026; a run that is no number stays. */
function digitsOf(run: string): string {
  const signs = run.replaceAll('零', '〇').replaceAll('两', '二');
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(signs);
  if (tens !== null) {
    const [, before = '', after = ''] = tens;
    return String((before === '' ? 1 : DIGITS.indexOf(before)) * 10 + digitOf(after));
  }
  return signs.includes('十') ? run : signs.replaceAll(/./g, (sign) => String(digitOf(sign)));
}

function digitOf(sign: string): number {
  return sign === '' ? 0 : DIGITS.indexOf(sign);
}
