import { typedChinese } from './typed-text.ts';

/** The parts of the day that an hour may be said with, and the hour on a 24-hour clock that is meant. */
const PARTS: readonly {
  readonly words: RegExp;
  readonly hour: (said: number) => number | undefined;
}[] = [
  {
    words: /^(?:a\.? ?m\.?|a)$/,
    hour: (said) => (said > 12 ? undefined : said % 12),
  },
  { words: /^(?:凌晨|清晨|早晨|早上|今早|早)$/, hour: (said) => (said > 11 ? undefined : said) },
  { words: /^上午$/, hour: (said) => (said > 12 ? undefined : said) },
  {
    words: /^中午$/,
    hour: (said) =>
      said >= 11 && said <= 14 ? said : said === 1 || said === 2 ? said + 12 : undefined,
  },
  {
    words: /^(?:p\.? ?m\.?|p|下午|午后)$/,
    hour: (said) => (said === 0 ? undefined : said < 12 ? said + 12 : said),
  },
  {
    // twelve at night is the next day's, and one o'clock too: nobody can tell which day is meant
    words: /^(?:晚上|晚间|傍晚|今晚|夜里|晚)$/,
    hour: (said) => (said >= 5 && said < 12 ? said + 12 : said >= 17 ? said : undefined),
  },
];

const AROUND =
  /^(?<before>a\.? ?m\.?|p\.? ?m\.?|[\u4e00-\u9fff]{1,2}(?=\s*\d))?\s*(?<clock>.*?)\s*(?<after>[ap](?:\.? ?m)?\.?)?$/;

const CLOCKS = [
  // 9:30, 14.00, 14h30, 9:30:00, 2026-12-01T09:30:00.000
  /^(?<hour>\d{1,2}) ?[:.h] ?(?<minute>\d\d)(?: ?[:.] ?(?<second>\d\d))?(?: ?m(?:in)?)?$/,
  // 14, 14h, 2 o'clock
  /^(?<hour>\d{1,2})(?: ?h| o['’]?clock)?$/,
  // 930, 0930, 093000
  /^(?<hour>\d{1,2}?)(?<minute>\d\d)$/,
  /^(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)$/,
  // 9 30
  /^(?<hour>\d{1,2}) (?<minute>\d\d)$/,
  // 9点, 9点半, 9点1刻, 9时30分
  /^(?<hour>\d{1,2}) ?[点时](?:钟|整)?(?: ?过)? ?(?:(?<half>半)|(?<quarters>[13])刻|(?<minute>\d{1,2}) ?分?(?: ?(?<second>\d{1,2})秒)?)?$/,
];

/** Reads a time of day that people type, `9:30`, `930`, `2 p.m.`, `下午2点`, as `09:30`. */
export function readTime(text: string): string | undefined {
  const plain = typedChinese(text).replace(/^at /, '');
  if (/^(?:noon|中午|正午)$/.test(plain)) return '12:00';
  const { before, clock = '', after } = AROUND.exec(plain)?.groups ?? {};
  if (before !== undefined && after !== undefined) return undefined;
  for (const pattern of CLOCKS) {
    const parts = pattern.exec(clock)?.groups;
    if (parts === undefined) continue;
    const minute =
      parts['half'] === undefined
        ? Number(parts['minute'] ?? 0) + Number(parts['quarters'] ?? 0) * 15
        : 30;
    const hour = hourOf(Number(parts['hour']), before ?? after);
    const fits =
      hour !== undefined && hour < 24 && minute < 60 && Number(parts['second'] ?? 0) < 60;
    return fits ? `${two(hour)}:${two(minute)}` : undefined;
  }
  return undefined;
}

function hourOf(said: number, part: string | undefined): number | undefined {
  if (part === undefined) return said;
  return PARTS.find(({ words }) => words.test(part))?.hour(said);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
