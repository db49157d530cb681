/** Which days are worked and which are public holidays. A day is a text, such as `2026-10-01`; no zone is needed. */

export interface HolidayName {
  readonly zh: string;
  readonly en: string;
}

export interface WorkDay {
  readonly works: boolean;
  /** The public holiday that it is part of, or that it is worked for instead. */
  readonly holiday?: HolidayName;
}

/** The public holidays of a country. */
export interface HolidayCalendar {
  /** What a holiday says about a day, whatever its weekday; undefined on an ordinary day. */
  readonly on: (day: string) => Required<WorkDay> | undefined;
  /** The last day that is published. Later days only have their weekday. */
  readonly knownUntil: string;
}

/** When a desk works. */
export interface WorkingTime {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** `09:00`, on the clock of the browser's zone. */
  readonly from: string;
  readonly to: string;
  /** Whose public holidays count. */
  readonly holidays: 'china' | 'none';
}

export const USUAL_WORKING_TIME: WorkingTime = {
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  holidays: 'china',
};

/** Public holidays and the days worked for them go before the weekday. */
export function workDay(
  day: string,
  { weekdays }: Pick<WorkingTime, 'weekdays'>,
  holidays: HolidayCalendar | undefined,
): WorkDay {
  return holidays?.on(day) ?? { works: weekdays.includes(weekdayOf(day)) };
}

/** 1 is Monday, 7 is Sunday. */
function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}
