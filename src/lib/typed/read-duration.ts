import { typedChinese } from './typed-text.ts';

const DAYS = '(?<days>\\d{1,3}) ?(?:d(?:ays?)?|天|日)';
const HOURS = '(?<hours>\\d{1,4}) ?(?:h(?:(?:ou)?rs?)?\\.?|个?(?:小时|钟头|时)|点钟)';
const MINUTES = '(?<minutes>\\d{1,6}) ?(?:m(?:in(?:ute)?s?)?\\.?|分钟?)';
const PATTERNS = [
  // 90
  /^(?<minutes>\d{1,6})$/,
  // 1:30, 01:30:00
  /^(?<hours>\d{1,4}) ?: ?(?<minutes>[0-5]\d)(?::00)?$/,
  // 1.5 hours; without a unit too, as no meeting lasts a minute and a half
  /^(?<hours>\d{1,4}[.,]\d{1,2}) ?(?:h(?:(?:ou)?rs?)?\.?|个?(?:小时|钟头))?$/,
  // 1h30
  /^(?<hours>\d{1,4}) ?(?:h|小时) ?(?<minutes>[0-5]?\d)$/,
  new RegExp(`^(?:${DAYS})?(?:,? ?(?:and )?${HOURS})?(?:,? ?(?:and )?${MINUTES})?$`),
  // 1小时半, 1个半小时, 半小时, 1.5 小时
  /^(?<hours>\d{1,4}) ?个?(?:小时|钟头)(?<half>半)$/,
  /^(?<hours>\d{1,4}) ?个(?<half>半) ?(?:小时|钟头)$/,
  /^(?<half>半) ?个?(?:小时|钟头)$/,
  /^(?<quarters>[13]) ?刻钟?$/,
  /^(?<half>half|½)(?: an?)? ?h(?:our)?$/,
  /^(?<hours>\d{1,4}) ?(?<half>½|(?:and a half)) ?(?:h(?:(?:ou)?rs?)?)?$/,
  /^(?<hours>an?|one) hour$/,
  /^(?<hours>an?|one) hour and a (?<half>half)$/,
];

/** Reads a duration that people type, `90`, `1:30`, `1h30`, `1小时半`, in whole minutes; 1.5 is hours. */
export function readDuration(text: string): number | undefined {
  const plain = typedChinese(text);
  if (plain === '') return undefined;
  for (const pattern of PATTERNS) {
    const parts = pattern.exec(plain)?.groups;
    if (parts === undefined) continue;
    const minutes =
      amount(parts['days']) * 24 * 60 +
      amount(parts['hours']) * 60 +
      amount(parts['minutes']) +
      amount(parts['quarters']) * 15 +
      (parts['half'] === undefined ? 0 : 30);
    const whole = Math.round(minutes);
    return Math.abs(whole - minutes) < 1e-6 ? whole : undefined;
  }
  return undefined;
}

function amount(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : 1;
}
