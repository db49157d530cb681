import { getDayDetail } from 'chinese-days';
import type { HolidayCalendar, HolidayName } from '#app/lib/working-time/working-days.ts';

/** The first year of the library's data. */
const FIRST_YEAR = 2004;

/** `Spring Festival,春节,4`; on an ordinary day the library answers the name of the weekday. */
function holidayIn(name: string): HolidayName | undefined {
  const [en, zh] = name.split(',');
  return en === undefined || zh === undefined ? undefined : { zh, en };
}

function lastYear(): number {
  let year = FIRST_YEAR;
  while (holidayIn(getDayDetail(`${year + 1}-01-01`).name) !== undefined) year += 1;
  return year;
}

const knownUntil = `${lastYear()}-12-31`;

/** The public holidays of China, with the weekend days that are worked in exchange. */
export const chineseHolidays: HolidayCalendar = {
  on: (day) => {
    // a series has years of days that the library would look for in vain, one by one
    if (day > knownUntil) return undefined;
    const { work, name } = getDayDetail(day);
    const holiday = holidayIn(name);
    return holiday && { works: work, holiday };
  },
  knownUntil,
};
