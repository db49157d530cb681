import { DAY } from '#app/lib/time.ts';
/** A number as a spreadsheet shows it, as far as accounts need it: leading zeros and digits in groups. */

/** Day 0 of spreadsheets; the day in 1900 that there was not is behind every date of today. */
const EPOCH = Date.UTC(1899, 11, 30);

/** `value`: as the file has it, `512110000123` or `5.12110000123E11`; `format`: `0000000000000`, `yyyy-mm-dd`. */
export function formattedNumber(value: string, format: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const [section = ''] = format.split(';');
  const plain = section.replaceAll(/\[[^\]]*\]|_.|\*./g, '');
  const bare = plain.replaceAll(/"[^"]*"|\\./g, '');
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return shownTime(number, bare);
  const isWhole = Number.isSafeInteger(number) && number >= 0;
  if (isWhole && /^[0#?\s()+.,/-]*$/.test(bare) && /00/.test(bare) && !/[.,]/.test(bare)) {
    return grouped(String(number), plain);
  }
  return isWhole ? String(number) : shortest(number, value);
}

/** Digits into the places of the format, from the right; more digits than places stand before the first. */
function grouped(digits: string, format: string): string {
  const tokens = format.match(/"[^"]*"|\\.|./g) ?? [];
  const places = tokens.filter((token) => /^[0#?]$/.test(token)).length;
  const filled = digits.padStart(places, ' ');
  let at = filled.length - places;
  let isFirst = true;
  return tokens
    .map((token) => {
      if (!/^[0#?]$/.test(token)) return token.replace(/^"(.*)"$/, '$1').replace(/^\\/, '');
      const lead = isFirst ? filled.slice(0, at) : '';
      const digit = filled.charAt(at);
      isFirst = false;
      at += 1;
      return lead + (digit === ' ' ? (token === '0' ? '0' : '') : digit);
    })
    .join('')
    .trim();
}

function shownTime(number: number, format: string): string {
  const date = new Date(Math.round(EPOCH + number * DAY));
  if (Number.isNaN(date.getTime())) return String(number);
  const [day = '', clock = ''] = date.toISOString().split('T');
  const hasDay = /[yd]/i.test(format);
  const hasClock = /[hs]/i.test(format);
  return [hasDay ? day : '', hasClock ? clock.slice(0, 8) : ''].filter(Boolean).join(' ');
}

/** Without the exponent that files write; what has lost digits is written as the file has it. */
function shortest(number: number, value: string): string {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? String(number) : value;
}
