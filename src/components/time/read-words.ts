import * as en from 'chrono-node/en';
import * as zh from 'chrono-node/zh';
import { dayOf, fromWallClock } from '#app/lib/time.ts';
import type { DayReading } from '#app/lib/typed/read-day.ts';
import type { Moment } from '#app/lib/typed/read-moment.ts';
import { typedText } from '#app/lib/typed/typed-text.ts';

/** Words that name no one day, which chrono takes for one. */
const NO_DAY =
  /^(?:this|next|last|past|in)? ?(?:an? |the )?(?:next )?(?:week|weekend|month|year|quarter)$/;
const WORD = /[a-z\u4e00-\u9fff]/;

/**
 * Reads days and times in words, in English and Chinese, with chrono. What chrono reads only in part is not read:
 * `a week from tomorrow` is not tomorrow.
 */
export function readWords(text: string, { now, language }: DayReading): Moment | undefined {
  const plain = typedText(text);
  if (!WORD.test(plain) || NO_DAY.test(plain)) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = now.split(/[-T:]/).map(Number);
  const reference = new Date(year, month - 1, day, hour, minute);
  const parsers = language.startsWith('zh')
    ? [zh.hans.casual, en.casual]
    : [en.casual, zh.hans.casual];
  for (const parser of parsers) {
    const [result, ...more] = parser.parse(plain, reference, { forwardDate: true });
    if (result === undefined || more.length > 0 || result.end) continue;
    if (result.text.trim().length !== plain.length) continue;
    const { start } = result;
    const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(name) ?? 0;
    const at = fromWallClock(
      {
        year: part('year'),
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
        second: 0,
      },
      0,
    );
    if (at === undefined || part('year') > year + 10) continue;
    const namesDay = start.isCertain('day') || start.isCertain('weekday');
    const namesTime = start.isCertain('hour');
    return {
      ...(namesDay && { day: dayOf(at, 0) }),
      ...(namesTime && { time: new Date(at).toISOString().slice(11, 16) }),
    };
  }
  return undefined;
}
